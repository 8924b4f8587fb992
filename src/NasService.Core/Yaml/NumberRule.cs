namespace NasService.Core.Yaml;

/// <summary>Which finite numbers a field takes: from <paramref name="Min"/> to <paramref name="Max"/>, both allowed unless an end is open.</summary>
public readonly record struct NumberRule(double Min, double Max, bool MinIsOpen = false, bool MaxIsOpen = false)
{
    /// <summary>What is wrong with a number, or null.</summary>
    public string? Refusal(double value)
        => value < Min || (MinIsOpen && value == Min) ? "Too small."
        : value > Max || (MaxIsOpen && value == Max) ? "Too large."
        : null;

    public override string ToString()
    {
        if (double.IsInfinity(Min) && double.IsInfinity(Max))
        {
            return "a number";
        }

        var from = MinIsOpen ? $"above {Min:R}" : $"{Min:R} or more";
        var to = double.IsPositiveInfinity(Max) ? "" : MaxIsOpen ? $", below {Max:R}" : $", at most {Max:R}";
        return $"a number {from}{to}";
    }
}
