namespace NasService.Core.Search.Variation;

/// <summary>Exchanges the gene with probability one half.</summary>
internal sealed class UniformCrossover : ICrossover
{
    public string Name => "uniform";

    public (int First, int Second) Cross(int a, int b, int choices, Random random) => random.NextDouble() < 0.5 ? (b, a) : (a, b);
}
