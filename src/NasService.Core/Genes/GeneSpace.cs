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
    // Per dimension the last one whose activity depends on it; 0: none.
    private readonly int[] _lastReader;

    /// <param name="dimensions">In the order of the genes.</param>
    /// <param name="monotone">
    /// Genes of equal choices whose values never go down from one to the next: a genotype that breaks the rule stands for the one with
    /// these genes' choices put in
    /// order. Whether they matter depends on none of them. Default: no rule.
    /// </param>
    public GeneSpace(ImmutableArray<Dimension> dimensions, ImmutableArray<int> monotone = default)
    {
        Dimensions = dimensions;
        Monotone = monotone.IsDefault ? [] : monotone;
        _lastReader = new int[dimensions.Length];
        for (var i = 0; i < dimensions.Length; i++)
        {
            var d = dimensions[i];
            if (d.Choices.Length == 0)
            {
                throw new ArgumentException($"Dimension {d.Name} has no choices; expected one or more.", nameof(dimensions));
            }

            foreach (var when in d.Conditions)
            {
                if (when.Dimension < 0 || when.Dimension >= i)
                {
                    throw new ArgumentException($"Dimension {d.Name} depends on dimension {when.Dimension}; expected an earlier one than {i}.", nameof(dimensions));
                }

                _lastReader[when.Dimension] = i;
            }
        }

        foreach (var i in Monotone.Take(Math.Max(0, Monotone.Length - 1)))
        {
            // What may follow depends on the choice.
            _lastReader[i] = Math.Max(_lastReader[i], Monotone[^1]);
        }

        Size = CountPhenotypes(static _ => true);
    }

    /// <summary>Genes whose values never go down from one to the next; empty: there is no such rule.</summary>
    public ImmutableArray<int> Monotone { get; }

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
        var d = Dimensions[i];
        if (d.ActiveWhen is { } when && !Holds(genes, when))
        {
            return false;
        }

        foreach (var also in d.AlsoWhen)
        {
            if (!Holds(genes, also))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(ReadOnlySpan<int> genes, ActiveWhen when)
        => when.Holds(Dimensions[when.Dimension].Choices[genes[when.Dimension]]) && IsActive(genes, when.Dimension);

    /// <summary>The genotype with gene <paramref name="i"/> at a choice and, where it would not matter then, the genes that it depends on at their largest choice with which it does.</summary>
    public int[] With(ReadOnlySpan<int> genes, int i, int choice)
    {
        var changed = genes.ToArray();
        changed[i] = choice;
        foreach (var when in Dimensions[i].Conditions)
        {
            var values = Dimensions[when.Dimension].Choices;
            var parent = when.Holds(values[changed[when.Dimension]])
                ? changed[when.Dimension]
                : Enumerable.Range(0, values.Length).Last(c => when.Holds(values[c]));
            changed = With(changed, when.Dimension, parent);
        }

        return changed;
    }

    /// <summary>The chosen value of gene <paramref name="i"/>, active or not.</summary>
    public double ValueOf(ReadOnlySpan<int> genes, int i) => Dimensions[i].Choices[genes[i]];

    /// <summary>Sets inactive genes to 0 and equal choices to the first of them, in place, so that equal phenotypes have equal genotypes.</summary>
    public void Canonicalize(Span<int> genes)
    {
        if (!Monotone.IsEmpty)
        {
            Order(genes);
        }

        for (var i = 0; i < Dimensions.Length; i++)
        {
            genes[i] = IsActive(genes, i) ? Dimensions[i].CanonicalChoice(genes[i]) : 0;
        }
    }

    /// <summary>Puts the choices of those ordered genes that matter in order, in place.</summary>
    private void Order(Span<int> genes)
    {
        Span<int> active = stackalloc int[Monotone.Length];
        Span<int> choices = stackalloc int[Monotone.Length];
        var count = 0;
        foreach (var i in Monotone)
        {
            if (IsActive(genes, i))
            {
                active[count] = i;
                choices[count++] = genes[i];
            }
        }

        choices[..count].Sort();
        for (var i = 0; i < count; i++)
        {
            genes[active[i]] = choices[i];
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

        // Dimension by dimension, how many ways lead to each setting of those that later ones still depend on: their choice, or -1 where inactive.
        var ways = new Dictionary<string, (int[] Setting, BigInteger Count)>(StringComparer.Ordinal) { [""] = (new int[Dimensions.Length], BigInteger.One) };
        for (var i = 0; i < Dimensions.Length; i++)
        {
            var next = new Dictionary<string, (int[] Setting, BigInteger Count)>(StringComparer.Ordinal);
            foreach (var (setting, count) in ways.Values)
            {
                foreach (var (choice, times) in Settings(i, setting, counted))
                {
                    var extended = setting.ToArray();
                    extended[i] = choice;
                    for (var p = 0; p <= i; p++)
                    {
                        extended[p] = _lastReader[p] > i ? extended[p] : 0;
                    }

                    var key = Key(extended);
                    next[key] = (extended, count * times + (next.TryGetValue(key, out var known) ? known.Count : 0));
                }
            }

            ways = next;
        }

        return ways.Values.Aggregate(BigInteger.Zero, (sum, w) => sum + w.Count);
    }

    /// <summary>What dimension <paramref name="i"/> may be under a setting of the earlier ones; where nothing depends on it, one entry for all its choices.</summary>
    private IEnumerable<(int Choice, int Times)> Settings(int i, int[] setting, Func<Dimension, bool> counted)
    {
        var d = Dimensions[i];
        if (!d.Conditions.All(w => setting[w.Dimension] >= 0 && w.Holds(Dimensions[w.Dimension].Choices[setting[w.Dimension]])))
        {
            return [(-1, 1)];
        }

        // A dimension that is left out of the count still decides, by its largest choice, what hangs below it.
        int[] choices = counted(d)
            ? [.. Enumerable.Range(0, d.Choices.Length).Where(c => d.CanonicalChoice(c) == c)]
            : [d.Choices.IndexOf(d.Choices.Max())];
        if (Monotone.Contains(i))
        {
            var least = Monotone.TakeWhile(p => p < i).Select(p => setting[p]).Append(0).Max();
            choices = [.. choices.Where(c => c >= least)];
        }

        return _lastReader[i] == 0 ? [(0, choices.Length)] : choices.Select(c => (c, 1));
    }

    /// <summary>Equal for two canonical genotypes exactly when they are the same phenotype; a key for sets and dictionaries.</summary>
    public static string Key(ReadOnlySpan<int> canonicalGenes) => Convert.ToBase64String(MemoryMarshal.AsBytes(canonicalGenes));
}
