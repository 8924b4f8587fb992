using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>One operator at its place in a network.</summary>
/// <param name="Name">Unique in its network; the tensor it makes has the same name.</param>
/// <param name="Op">What it computes.</param>
/// <param name="Inputs">Names of the tensors it reads, in the operator's order: inputs of the network, or of nodes before it.</param>
/// <param name="Shape">Of what it makes.</param>
public sealed record Node(string Name, Op Op, ImmutableArray<string> Inputs, TensorShape Shape);
