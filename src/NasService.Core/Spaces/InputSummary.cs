using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Core.Spaces;

/// <summary>One tensor that a network reads.</summary>
/// <param name="Name">Its name in an exported file.</param>
/// <param name="Shape">Sizes along its axes, the batch left out: C x H x W of a picture.</param>
public sealed record InputSummary(string Name, ImmutableArray<int> Shape)
{
    public static ImmutableArray<InputSummary> Of(NetworkPlan plan)
        => [.. plan.Inputs.Select(i => new InputSummary(i.Name, [.. Enumerable.Range(0, i.Shape.Rank).Select(a => i.Shape[a])]))];
}
