using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>A tensor that a node can read.</summary>
/// <param name="Name">Of the network's input or of the node that makes it.</param>
/// <param name="Shape">The batch left out.</param>
public readonly record struct Value(string Name, TensorShape Shape);
