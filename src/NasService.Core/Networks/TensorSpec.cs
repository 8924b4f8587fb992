using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>A tensor at a network's edge.</summary>
/// <param name="Name">Its name in an exported file.</param>
/// <param name="Shape">The batch left out.</param>
/// <param name="Type">Of its numbers.</param>
public sealed record TensorSpec(string Name, TensorShape Shape, ElementType Type = ElementType.Float)
{
    /// <summary>Name of its last axis where an exported file takes any length there, as in <c>T</c>; null: the length is fixed.</summary>
    public string? FreeAxis { get; init; }

    /// <summary>The same of the axis before the last, as in <c>H</c>.</summary>
    public string? FreeRows { get; init; }

    /// <summary>Symbol of an axis where a file takes any length there; null: the length is fixed.</summary>
    public string? FreeName(int axis) => axis == Shape.Rank - 1 ? FreeAxis : axis == Shape.Rank - 2 ? FreeRows : null;

    /// <summary>Lengths of the axes that files leave open, by their symbols, as the shape has them.</summary>
    public IEnumerable<(string Symbol, int Length)> FreeLengths
        => from axis in Enumerable.Range(0, Shape.Rank) where FreeName(axis) is not null select (FreeName(axis)!, Shape[axis]);
}
