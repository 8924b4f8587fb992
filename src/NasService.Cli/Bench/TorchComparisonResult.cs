using System.Collections.Immutable;
using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>All of <c>nas bench torch</c>.</summary>
/// <param name="Starts">How often both programs were started anew; memory lies elsewhere each time.</param>
/// <param name="Pairs">Pairs of blocks after each start.</param>
/// <param name="Options">Of a block; its layout is either one in turn.</param>
/// <param name="Layouts">One row each.</param>
internal sealed record TorchComparisonResult(int Starts, int Pairs, TorchBenchOptions Options, ImmutableArray<TorchRatios> Layouts);
