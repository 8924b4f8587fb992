using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.DeviceWorker.Remote;

/// <summary>A device's own key, and what it is called.</summary>
/// <param name="Device">The name that jobs know it by.</param>
/// <param name="Key">Its secret.</param>
public sealed record DeviceKey(string Device, string Key)
{
    private const string FileName = "device.json";

    /// <summary>Null: this folder has none.</summary>
    /// <exception cref="InputException">The file is damaged.</exception>
    public static DeviceKey? Read(DataFolder folder)
    {
        var path = Path.Combine(folder.Keys, FileName);
        try
        {
            return Presence.OfFile(path) ? DocumentJson.Read<DeviceKey>(File.ReadAllText(path)) : null;
        }
        catch (JsonException e)
        {
            throw new InputException(path, $"The device's key cannot be read: {e.Message}", null, "the file as it was written; or enrol again");
        }
    }

    /// <summary>For its owner alone to read.</summary>
    public void Write(DataFolder folder)
    {
        var path = Path.Combine(folder.Keys, FileName);
        using (var file = PrivateFiles.Create(path + ".new"))
        using (var text = new StreamWriter(file))
        {
            text.Write(DocumentJson.Write(this));
        }

        PrivateFiles.Replace(path + ".new", path);
    }
}
