using NasService.Core.Genes;

namespace NasService.Core.Search.Algorithms;

/// <summary>A network on the way of <see cref="Slimming"/>.</summary>
/// <param name="Awake">Genes that do not matter keep the choice they would have: one that a step wakes begins at its largest.</param>
/// <param name="Genes">Canonical.</param>
internal sealed record SlimmingStep(int[] Awake, int[] Genes)
{
    /// <summary>Every gene at its largest.</summary>
    public static SlimmingStep Largest(GeneSpace space) => Of(space, [.. space.Dimensions.Select(d => d.Largest)]);

    /// <summary>The networks that have one gene that matters one choice lower, in the order of the genes.</summary>
    public IEnumerable<SlimmingStep> Lower(GeneSpace space)
    {
        for (var i = 0; i < Awake.Length; i++)
        {
            if (space.IsActive(Awake, i) && space.Dimensions[i].Lower(Awake[i]) is { } lower)
            {
                int[] awake = [.. Awake];
                awake[i] = lower;
                yield return Of(space, awake);
            }
        }
    }

    /// <summary>How many steps there are at most to the smallest: of every gene that matters, the choices below its own.</summary>
    public int Levels(GeneSpace space)
    {
        var levels = 0;
        for (var i = 0; i < Awake.Length; i++)
        {
            for (var next = space.IsActive(Awake, i) ? space.Dimensions[i].Lower(Awake[i])
                : null; next is { } choice; next = space.Dimensions[i].Lower(choice))
            {
                levels++;
            }
        }

        return levels;
    }

    private static SlimmingStep Of(GeneSpace space, int[] awake)
    {
        int[] genes = [.. awake];
        space.Canonicalize(genes);
        return new SlimmingStep(awake, genes);
    }
}
