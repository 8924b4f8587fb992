using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary>Names of files in the data's folder.</summary>
internal static class FileNames
{
    /// <summary>A name, and no way out of the folder.</summary>
    /// <param name="fields">Where it stands.</param>
    /// <param name="key">Under which.</param>
    /// <param name="allowed">Shown where it is none.</param>
    /// <returns>Null where there is no such key.</returns>
    public static string? Read(YamlFields fields, string key, string allowed)
    {
        if (!fields.HasOwn(key))
        {
            return null;
        }

        var name = JobText.Read(fields, key);
        if (name.Length > 0 && (Path.GetFileName(name) != name || name is "." or ".."))
        {
            fields.Refuse(key, "Not the name of a file in the folder.", Shortened.Of(name), allowed);
        }

        return name;
    }
}
