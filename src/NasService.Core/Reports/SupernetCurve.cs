using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Core.Reports;

/// <summary>Reads the losses that a supernet's record keeps.</summary>
internal static class SupernetCurve
{
    /// <param name="json">An array of objects with <c>step</c>, <c>labelLoss</c> and, where a teacher taught, <c>distillationLoss</c>; more keys are allowed.</param>
    /// <returns>Points without a label loss are left out.</returns>
    public static ImmutableArray<LossPoint> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray()
            .Select(p => (Step: Number(p, "step"), Label: Number(p, "labelLoss"), Distillation: Number(p, "distillationLoss")))
            .Where(p => p.Step is not null && p.Label is not null)
            .Select(p => new LossPoint((long)p.Step!.Value, p.Label!.Value, p.Distillation))];
    }

    private static double? Number(JsonElement point, string key)
        => point.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
