using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary>Texts that several sections of a job document have.</summary>
internal static class JobText
{
    public static string Read(YamlFields fields, string key, string? fallback = null)
    {
        var text = fields.Text(key, fallback, required: fallback is null);
        if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Contains('\0')))
        {
            fields.Refuse(key, "Empty text.", null, "text");
        }

        return text ?? "";
    }

    public static bool IsJobId(YamlFields fields, string key, string id, string allowed = "the id of a job that has trained a supernet")
    {
        if (id.Length is > 0 and <= 64 && id.All(char.IsAsciiLetterOrDigit))
        {
            return true;
        }

        fields.Refuse(key, "Not the id of a job.", Shortened.Of(id), allowed);
        return false;
    }
}
