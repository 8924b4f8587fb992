using NasService.Core.Jobs;

namespace NasService.Bench.Claims.Ofa;

/// <summary>A way to train the supernet.</summary>
/// <param name="Name">In file names and tables.</param>
/// <param name="Recipe">Name of the recipe.</param>
/// <param name="TrainsTransforms">Whether the matrices between kernel sizes are trained.</param>
/// <param name="Sorts">Whether channels are sorted.</param>
internal sealed record OfaVariant(string Name, string Recipe, bool TrainsTransforms = true, bool Sorts = true)
{
    public static OfaVariant Sandwich { get; } = new("sandwich", "sandwich");

    public static OfaVariant Shrinking { get; } = new("shrinking", "progressive-shrinking");

    public static OfaVariant NoTransforms { get; } = new("shrinking-no-transforms", "progressive-shrinking", TrainsTransforms: false);

    public static OfaVariant NoSorting { get; } = new("shrinking-no-sorting", "progressive-shrinking", Sorts: false);

    public SupernetDefinition Of(SupernetDefinition settings) => settings with { Recipe = Recipe, TrainsKernelMatrices = TrainsTransforms, SortsChannels = Sorts };
}
