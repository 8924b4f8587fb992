using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary>A named way of scoring candidates; accuracies in their order.</summary>
internal sealed record EvaluatePath(string Name, Func<ImmutableArray<Architecture>, CancellationToken, Task<double[]>> RunAsync);
