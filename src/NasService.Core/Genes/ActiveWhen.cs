namespace NasService.Core.Genes;

/// <summary>
/// A gene matters only while the gene <paramref name="Dimension"/> (an earlier index) is itself active and its value is at least <paramref name="AtLeast"/> and
/// at most <paramref name="AtMost"/>.
/// </summary>
public readonly record struct ActiveWhen(int Dimension, double AtLeast, double AtMost = double.PositiveInfinity)
{
    public bool Holds(double value) => value >= AtLeast && value <= AtMost;
}
