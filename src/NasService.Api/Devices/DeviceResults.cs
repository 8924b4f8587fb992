using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Latency;

namespace NasService.Api.Devices;

/// <summary>What a device writes, read with care.</summary>
internal static class DeviceResults
{
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
}
