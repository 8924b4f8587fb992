using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Training steps with one set of operators and a number of member threads.</summary>
/// <param name="Kernels"><c>plain</c>: libtorch's operators; <c>fast</c>: ours where they cover.</param>
/// <param name="Threads">Members trained side by side.</param>
/// <param name="StepMs">Of a whole step.</param>
/// <param name="MemberMs">Median step over members.</param>
/// <param name="Parts">Milliseconds of a step by part, mean; empty unless asked for. Parts of different members overlap.</param>
internal sealed record TrainTimes(string Kernels, int Threads, Quantiles StepMs, double MemberMs, ImmutableSortedDictionary<string, double> Parts);
