using System.Collections.Immutable;

namespace NasService.Core.Genes;

/// <summary>
/// A gene matters only while the gene <paramref name="Dimension"/> (an earlier index) is itself active and its value is at least <paramref name="AtLeast"/> and
/// at most <paramref name="AtMost"/>.
/// </summary>
public readonly record struct ActiveWhen(int Dimension, double AtLeast, double AtMost = double.PositiveInfinity)
{
    public bool Holds(double value) => value >= AtLeast && value <= AtMost;

    /// <summary>As in <c>stage2.depth &gt;= 2</c>, <c>stage1.block1.bits = 8</c> or <c>stage1.block1.attention = linear</c>.</summary>
    /// <param name="all">The space's dimensions.</param>
    public string Describe(ImmutableArray<Dimension> all)
    {
        var when = this;
        var d = all[Dimension];
        if (!d.Labels.IsEmpty)
        {
            return $"{d.Name} = {string.Join(" or ", d.Labels.Where((_, i) => when.Holds(d.Choices[i])))}";
        }

        return double.IsInfinity(AtMost) ? FormattableString.Invariant($"{d.Name} >= {AtLeast}")
            : AtLeast == AtMost ? FormattableString.Invariant($"{d.Name} = {AtLeast}")
            : FormattableString.Invariant($"{d.Name} from {AtLeast} to {AtMost}");
    }
}
