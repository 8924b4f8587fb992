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
}
