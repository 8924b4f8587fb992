using System.Collections.Immutable;
using System.Numerics;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;

namespace NasService.Core.Spaces;

/// <summary>A compiled search space: its dimensions, its architectures, and the concrete network behind each. Immutable and thread-safe.</summary>
public sealed class SearchSpace
{
    private readonly SpaceLayout _layout;
    private readonly NetworkPlanner _planner;

    public SearchSpace(SpaceDefinition definition, BlockCatalog blocks)
    {
        Definition = definition;
        Blocks = blocks;
        _layout = SpaceLayoutBuilder.Build(definition, blocks);
        _planner = new NetworkPlanner(definition, blocks, _layout);
        Genes = new GeneSpace(_layout.Dimensions, _layout.Monotone);
        Hash = SpaceHash.Compute(definition);
    }

    public SpaceDefinition Definition { get; }

    /// <summary>The block kinds it was compiled with.</summary>
    public BlockCatalog Blocks { get; }

    public string Name => Definition.Name;

    /// <summary>SHA-256 (64 hexadecimal digits) of everything in the definition but its name and description.</summary>
    public string Hash { get; }

    public GeneSpace Genes { get; }

    internal SpaceLayout Layout => _layout;

    /// <summary>The gene that decides the extent of the input; -1 where that is fixed.</summary>
    public int ExtentGene => _layout.Extent;

    /// <summary>Distinct phenotypes: architectures with every policy of each.</summary>
    public BigInteger Size => Genes.Size;

    /// <summary>Distinct phenotypes when bits do not vary.</summary>
    public BigInteger ArchitectureCount => Genes.CountPhenotypes(d => !d.IsPolicy);

    /// <summary>The network with every choice at its largest: the one whose weights the supernet holds.</summary>
    public NetworkPlan LargestPlan => Plan(Largest());

    /// <summary>The largest network that reads such inputs.</summary>
    /// <param name="inputs">Those of a network of this space, or of another whose inputs are of the same kind.</param>
    public NetworkPlan LargestPlanAt(ImmutableArray<TensorSpec> inputs)
    {
        var genes = Largest().Genes.ToArray();
        if (ExtentGene is var i and >= 0)
        {
            genes[i] = Genes.Dimensions[i].Choices.IndexOf(Definition.Input.ExtentOf(inputs));
        }

        return Plan(genes);
    }

    /// <summary>
    /// The largest network, and one for every other name that a choice with names has: what they hold together is what a supernet holds. Where a name makes others
    /// matter, those are tried with it.
    /// </summary>
    public IEnumerable<NetworkPlan> LargestPlans
    {
        get
        {
            yield return LargestPlan;
            // Of genes that do not matter in the largest network, too: another name may make them matter.
            var largest = Corner(d => d.Choices.Length - 1);
            for (var i = 0; i < largest.Length; i++)
            {
                for (var choice = 0; choice < Genes.Dimensions[i].Labels.Length; choice++)
                {
                    yield return Plan(Genes.With(largest, i, choice));
                }
            }
        }
    }

    public Architecture Create(ReadOnlySpan<int> genes)
    {
        Genes.Check(genes);
        var canonical = genes.ToArray();
        Genes.Canonicalize(canonical);
        return new Architecture(Genes, canonical);
    }

    public Architecture Sample(Random random) => new(Genes, Genes.Sample(random));

    /// <summary>Every dimension at its largest choice; bits as given (a value the space does not offer is replaced by its nearest), weights symmetric where there is a choice.</summary>
    public Architecture Largest(int bits = 32) => Create(Corner(d => d.Choices.Length - 1, bits));

    /// <summary>Every dimension at its smallest choice; bits as given.</summary>
    public Architecture Smallest(int bits = 32) => Create(Corner(_ => 0, bits));

    /// <summary>The same topology with every bit gene set to <paramref name="bits"/>.</summary>
    public Architecture WithBits(Architecture architecture, int bits)
    {
        var genes = architecture.Genes.ToArray();
        for (var i = 0; i < genes.Length; i++)
        {
            if (Genes.Dimensions[i].Kind == DimensionKind.Bits)
            {
                genes[i] = Genes.Dimensions[i].NearestBits(bits);
            }
        }

        return Create(genes);
    }

    public bool Contains(Architecture architecture)
        => architecture.Genes.Length == Genes.Dimensions.Length
        && Enumerable.Range(0, architecture.Genes.Length).All(i => (uint)architecture.Genes[i] < (uint)Genes.Dimensions[i].Choices.Length)
        && Create(architecture.Genes.AsSpan()).Equals(architecture);

    /// <summary>Reads an architecture from named values. Inactive dimensions may be missing; every mistake is reported.</summary>
    public Parsed<Architecture> Parse(IReadOnlyDictionary<string, double> values)
    {
        var errors = new List<InputError>();
        foreach (var name in values.Keys.Where(n => Genes.IndexOf(n) < 0))
        {
            errors.Add(new InputError(name, $"Space {Name} has no such dimension."));
        }

        var genes = new int[Genes.Dimensions.Length];
        var given = new bool[genes.Length];
        for (var i = 0; i < genes.Length; i++)
        {
            var d = Genes.Dimensions[i];
            if (!values.TryGetValue(d.Name, out var value))
            {
                continue;
            }

            given[i] = true;
            genes[i] = d.Choices.IndexOf(value);
            if (genes[i] < 0)
            {
                errors.Add(new InputError(d.Name, "Not a choice of this dimension.", $"{value}", string.Join(", ", d.Choices)));
                genes[i] = 0;
            }
        }

        for (var i = 0; i < genes.Length; i++)
        {
            if (!given[i] && Genes.IsActive(genes, i))
            {
                errors.Add(new InputError(Genes.Dimensions[i].Name, "An active dimension has no value.", null, string.Join(", ", Genes.Dimensions[i].Choices)));
            }
        }

        if (errors.Count > 0)
        {
            return new Parsed<Architecture>(null, errors);
        }

        var architecture = Create(genes);
        return Genes.Monotone.FirstOrDefault(i => Genes.IsActive(genes, i) && architecture.Genes[i] != genes[i], -1) is var broken and >= 0
            ? new Parsed<Architecture>(null, [new InputError(
                Genes.Dimensions[broken].Name, $"The space says monotone: {Definition.Monotone}, and a value goes down from one block to a later one.", $"{Genes.ValueOf(genes, broken)}", "values in order")])
            : new Parsed<Architecture>(architecture, []);
    }

    /// <summary>The concrete network of an architecture of this space.</summary>
    public NetworkPlan Plan(Architecture architecture) => _planner.Plan(architecture.Genes.AsSpan());

    /// <summary>The same from a genotype, canonical or not, without making an architecture of it.</summary>
    public NetworkPlan Plan(ReadOnlySpan<int> genes) => _planner.Plan(genes);

    private int[] Corner(Func<Dimension, int> choice, int bits = 32)
        => [.. Genes.Dimensions.Select(d => d.Kind == DimensionKind.Bits ? d.NearestBits(bits) : d.IsPolicy ? 0 : choice(d))];
}
