namespace NasService.Core.Blocks;

/// <summary>Something of a block is there only while another of its keys, declared before, has a value within bounds. A label's value is
/// its place in the list.</summary>
/// <param name="Key">The other key's name.</param>
/// <param name="AtLeast">Its least value.</param>
/// <param name="AtMost">Its largest.</param>
public sealed record KeyCondition(string Key, double AtLeast, double AtMost = double.PositiveInfinity)
{
    public bool Holds(double value) => value >= AtLeast && value <= AtMost;
}
