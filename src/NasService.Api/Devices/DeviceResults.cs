using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Latency;

namespace NasService.Api.Devices;

/// <summary>What a device writes, read with care.</summary>
internal static class DeviceResults
{
    private const int LongestText = 2000;

    /// <summary>Null: not a list of results.</summary>
    public static IReadOnlyList<MeasureResult?>? Read(string? json)
    {
        try
        {
            return json is null ? null : DocumentJson.Read<MeasureResult?[]>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Without control characters, and not too long.</summary>
    public static string? Printable(string? text)
        => text is null ? null : new string([.. text.Select(c => char.IsControl(c) ? ' ' : c).Take(LongestText)]).Trim();
}
