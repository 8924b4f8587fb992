using System.Text.Json;
using NasService.Core.Jobs;

namespace NasService.Api.Supernets;

/// <summary>A trained supernet with its losses over the steps.</summary>
internal sealed record SupernetDetail(SupernetDocument Supernet, JsonElement TrainingCurve)
{
    public static SupernetDetail Of(SupernetRecord supernet)
    {
        using var curve = JsonDocument.Parse(supernet.TrainingCurveJson);
        return new SupernetDetail(SupernetDocument.Of(supernet), curve.RootElement.Clone());
    }
}
