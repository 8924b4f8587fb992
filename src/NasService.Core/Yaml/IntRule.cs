namespace NasService.Core.Yaml;

/// <summary>Which whole numbers a field takes.</summary>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
/// <param name="Multiple">Only its multiples.</param>
/// <param name="IsOdd">Only odd ones.</param>
/// <param name="OnlyBounds">Only <paramref name="Min"/> and <paramref name="Max"/> themselves.</param>
public readonly record struct IntRule(long Min, long Max, int Multiple = 1, bool IsOdd = false, bool OnlyBounds = false)
{
    /// <summary>What is wrong with a number, or null.</summary>
    public string? Refusal(long value)
        => OnlyBounds && value != Min && value != Max ? "Not one of the values."
        : value < Min ? "Too small."
        : value > Max ? "Too large."
        : IsOdd && value % 2 == 0 ? "An even number."
        : value % Multiple != 0 ? $"Not divisible by {Multiple}."
        : null;

    public override string ToString()
        => OnlyBounds ? $"{Min} or {Max}"
        : (IsOdd ? "an odd number" : "a whole number")
        + (Max == long.MaxValue ? $" of {Min} or more" : $" from {Min} to {Max}")
        + (Multiple > 1 ? $", divisible by {Multiple}" : "");
}
