using System.Collections.Immutable;

namespace NasService.Bench.Tests.Native;

/// <summary>What one method calls.</summary>
/// <param name="Type">The outermost type that it lies in.</param>
/// <param name="Method">Its name.</param>
/// <param name="Key">Its own type, name and number of parameters, as in <c>Tensor.add_/1</c>.</param>
/// <param name="Calls">The same of what it calls.</param>
internal sealed record MethodCalls(string Type, string Method, string Key, ImmutableHashSet<string> Calls);
