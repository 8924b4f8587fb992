using NasService.Core.Genes;

namespace NasService.Core.Search.Variation;

/// <summary>Makes children: crossover and mutation of genotypes with conditional genes.</summary>
internal sealed class Breeder
{
    private readonly GeneSpace _space;
    private readonly SearchSettings _settings;
    private readonly ICrossover _ordered;
    private readonly UniformCrossover _unordered = new();

    /// <exception cref="ArgumentException">The settings name a crossover that does not exist.</exception>
    public Breeder(GeneSpace space, SearchSettings settings)
    {
        _space = space;
        _settings = settings;
        ICrossover[] known = [new SimulatedBinaryCrossover(settings.CrossoverEta), new UniformCrossover()];
        _ordered = Array.Find(known, c => c.Name == settings.Crossover)
            ?? throw new ArgumentException($"Expected crossover {string.Join(" or ", known.Select(c => c.Name))}, got {settings.Crossover}.", nameof(settings));
    }

    /// <summary>A child of two parents out of <paramref name="parents"/>, best first, each the winner of a binary tournament. Canonical.</summary>
    public int[] Child(IReadOnlyList<int[]> parents, Random random)
    {
        var a = Awake(parents[Math.Min(random.Next(parents.Count), random.Next(parents.Count))], random);
        if (random.NextDouble() < _settings.CrossoverProbability)
        {
            var b = Awake(parents[Math.Min(random.Next(parents.Count), random.Next(parents.Count))], random);
            for (var i = 0; i < a.Length; i++)
            {
                var d = _space.Dimensions[i];
                ICrossover crossover = d.Kind == DimensionKind.Category ? _unordered : _ordered;
                (a[i], _) = crossover.Cross(a[i], b[i], d.Choices.Length, random);
            }
        }

        Mutate(a, random);
        _space.Canonicalize(a);
        return a;
    }

    /// <summary>A canonical copy with at least one active gene changed, unless the space has a single phenotype.</summary>
    public int[] Mutant(int[] parent, Random random)
    {
        var child = Awake(parent, random);
        Mutate(child, random);
        _space.Canonicalize(child);
        for (var tries = 0; tries < 20 && child.AsSpan().SequenceEqual(parent); tries++)
        {
            var i = random.Next(child.Length);
            if (_space.IsActive(child, i) && _space.Dimensions[i].Choices.Length > 1)
            {
                child = Awake(parent, random);
                MutateGene(child, i, random);
                _space.Canonicalize(child);
            }
        }

        return child;
    }

    // Canonical genotypes hold 0 in sleeping genes; a child that wakes one up should not always find the smallest choice there.
    private int[] Awake(int[] canonical, Random random)
    {
        var genes = (int[])canonical.Clone();
        for (var i = 0; i < genes.Length; i++)
        {
            if (!_space.IsActive(canonical, i))
            {
                genes[i] = random.Next(_space.Dimensions[i].Choices.Length);
            }
        }

        return genes;
    }

    private void Mutate(int[] genes, Random random)
    {
        var active = 0;
        for (var i = 0; i < genes.Length; i++)
        {
            active += _space.IsActive(genes, i) ? 1 : 0;
        }

        var probability = _settings.MutationProbability ?? (1.0 / Math.Max(active, 1));
        for (var i = 0; i < genes.Length; i++)
        {
            if (random.NextDouble() < probability && _space.Dimensions[i].Choices.Length > 1)
            {
                MutateGene(genes, i, random);
            }
        }
    }

    private void MutateGene(int[] genes, int i, Random random)
    {
        var d = _space.Dimensions[i];
        genes[i] = d.Kind == DimensionKind.Category
            ? (genes[i] + 1 + random.Next(d.Choices.Length - 1)) % d.Choices.Length
            : PolynomialMutation.Mutate(genes[i], d.Choices.Length, _settings.MutationEta, random);
    }
}
