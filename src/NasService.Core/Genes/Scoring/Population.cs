
namespace NasService.Core.Genes.Scoring;

/// <summary>Many genotypes of one space by columns, a byte a gene; a gene that sleeps has the code after its last choice.</summary>
public sealed class Population
{
    private readonly byte[][] _codes;

    private Population(GeneSpace space, int count)
    {
        Space = space;
        Count = count;
        _codes = new byte[space.Dimensions.Length][];
        for (var g = 0; g < _codes.Length; g++)
        {
            _codes[g] = new byte[count];
        }
    }

    public GeneSpace Space { get; }

    public int Count { get; }

    /// <summary>Codes of one gene, one per genotype.</summary>
    public ReadOnlySpan<byte> Codes(int gene) => _codes[gene];

    /// <summary>The code of a sleeping gene.</summary>
    public byte Sleeping(int gene) => (byte)Space.Dimensions[gene].Choices.Length;

    /// <summary>The genotype at <paramref name="index"/>, canonical.</summary>
    public int[] Genes(int index)
    {
        var genes = new int[_codes.Length];
        for (var g = 0; g < genes.Length; g++)
        {
            genes[g] = _codes[g][index] == Sleeping(g) ? 0 : _codes[g][index];
        }

        return genes;
    }

    /// <summary>Genotypes drawn as <see cref="GeneSpace.Sample"/> draws them: every gene uniformly, then those that sleep put to sleep.</summary>
    public static Population Sample(GeneSpace space, int count, Random random)
    {
        var population = new Population(space, count);
        for (var g = 0; g < space.Dimensions.Length; g++)
        {
            var codes = population._codes[g];
            var choices = space.Dimensions[g].Choices.Length;
            random.NextBytes(codes);
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = (byte)((codes[i] * choices) >> 8);
            }

            population.PutToSleep(g);
        }

        return population;
    }

    /// <summary>Genotypes given one by one.</summary>
    public static Population Of(GeneSpace space, IReadOnlyList<int[]> genotypes)
    {
        var population = new Population(space, genotypes.Count);
        for (var g = 0; g < space.Dimensions.Length; g++)
        {
            for (var i = 0; i < genotypes.Count; i++)
            {
                population._codes[g][i] = (byte)genotypes[i][g];
            }

            population.PutToSleep(g);
        }

        return population;
    }

    // The gene it hangs on is an earlier one, and asleep already if it sleeps itself.
    private void PutToSleep(int gene)
    {
        if (Space.Dimensions[gene].ActiveWhen is not { } when)
        {
            return;
        }

        var choices = Space.Dimensions[when.Dimension].Choices;
        bool[] wakes = [.. choices.Select(c => c >= when.AtLeast), false];
        var parents = _codes[when.Dimension];
        var codes = _codes[gene];
        var sleeping = Sleeping(gene);
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = wakes[parents[i]] ? codes[i] : sleeping;
        }
    }
}
