using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NasService.Core.Genes;

/// <summary>
/// A finite product of dimensions with conditional activity: what every search algorithm and predictor sees of a search space.
/// A genotype is one choice index per dimension; its phenotype ignores inactive genes. The canonical genotype has 0 in them.
/// </summary>
public sealed class GeneSpace
{
    private readonly ImmutableArray<int>[] _children;

    public GeneSpace(ImmutableArray<Dimension> dimensions)
    {
        Dimensions = dimensions;
        var children = new List<int>[dimensions.Length];
        for (var i = 0; i < dimensions.Length; i++)
        {
            children[i] = [];
            var d = dimensions[i];
            if (d.Choices.Length == 0)
            {
                throw new ArgumentException($"Dimension {d.Name} has no choices; expected one or more.", nameof(dimensions));
            }

            if (d.ActiveWhen is { } when)
            {
                if (when.Dimension < 0 || when.Dimension >= i)
                {
                    throw new ArgumentException($"Dimension {d.Name} depends on dimension {when.Dimension}; expected an earlier one than {i}.", nameof(dimensions));
                }

                children[when.Dimension].Add(i);
            }
        }

        _children = [.. children.Select(c => c.ToImmutableArray())];
        Size = CountPhenotypes(static _ => true);
    }

    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>The number of distinct phenotypes.</summary>
    public BigInteger Size { get; }

    public int IndexOf(string name)
    {
        for (var i = 0; i < Dimensions.Length; i++)
        {
            if (Dimensions[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether gene <paramref name="i"/> of the genotype <paramref name="genes"/> matters.</summary>
    public bool IsActive(ReadOnlySpan<int> genes, int i)
    {
        while (Dimensions[i].ActiveWhen is { } when)
        {
            if (!when.Holds(Dimensions[when.Dimension].Choices[genes[when.Dimension]]))
            {
                return false;
            }

            i = when.Dimension;
        }

        return true;
    }

    /// <summary>The chosen value of gene <paramref name="i"/>, active or not.</summary>
    public double ValueOf(ReadOnlySpan<int> genes, int i) => Dimensions[i].Choices[genes[i]];

    /// <summary>Sets inactive genes to 0 and equal choices to the first of them, in place, so that equal phenotypes have equal genotypes.</summary>
    public void Canonicalize(Span<int> genes)
    {
        for (var i = 0; i < Dimensions.Length; i++)
        {
            genes[i] = IsActive(genes, i) ? Dimensions[i].CanonicalChoice(genes[i]) : 0;
        }
    }

    /// <summary>A canonical genotype with every gene drawn uniformly and independently (so phenotypes of deeper networks are rarer each, as in Once-for-All's sampling).</summary>
    public int[] Sample(Random random)
    {
        var genes = new int[Dimensions.Length];
        for (var i = 0; i < genes.Length; i++)
        {
            genes[i] = random.Next(Dimensions[i].Choices.Length);
        }

        Canonicalize(genes);
        return genes;
    }

    /// <exception cref="ArgumentException">The genotype has another length or an index outside its dimension.</exception>
    public void Check(ReadOnlySpan<int> genes)
    {
        if (genes.Length != Dimensions.Length)
        {
            throw new ArgumentException($"Expected {Dimensions.Length} genes, got {genes.Length}.", nameof(genes));
        }

        for (var i = 0; i < genes.Length; i++)
        {
            if ((uint)genes[i] >= (uint)Dimensions[i].Choices.Length)
            {
                throw new ArgumentException($"Expected gene {Dimensions[i].Name} in 0..{Dimensions[i].Choices.Length - 1}, got {genes[i]}.", nameof(genes));
            }
        }
    }

    /// <summary>The number of distinct phenotypes when only the dimensions that pass <paramref name="counted"/> vary.</summary>
    public BigInteger CountPhenotypes(Func<Dimension, bool> counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        var total = BigInteger.One;
        for (var i = 0; i < Dimensions.Length; i++)
        {
            if (Dimensions[i].ActiveWhen is null)
            {
                total *= CountBelow(i, counted);
            }
        }

        return total;
    }

    /// <summary>Equal for two canonical genotypes exactly when they are the same phenotype; a key for sets and dictionaries.</summary>
    public static string Key(ReadOnlySpan<int> canonicalGenes) => Convert.ToBase64String(MemoryMarshal.AsBytes(canonicalGenes));

    private BigInteger CountBelow(int i, Func<Dimension, bool> counted)
    {
        var d = Dimensions[i];
        if (!counted(d) && _children[i].IsEmpty)
        {
            return BigInteger.One;
        }

        // A dimension that is left out of the count still decides, by its largest choice, what hangs below it.
        var sum = BigInteger.Zero;
        var distinct = d.Choices.Where((_, c) => d.CanonicalChoice(c) == c);
        foreach (var choice in counted(d) ? distinct : [d.Choices.Max()])
        {
            var product = BigInteger.One;
            foreach (var c in _children[i])
            {
                if (Dimensions[c].ActiveWhen!.Value.Holds(choice))
                {
                    product *= CountBelow(c, counted);
                }
            }

            sum += product;
        }

        return sum;
    }
}
