using System.Collections.Immutable;

namespace NasService.Bench.Chaos;

/// <summary>Whether jobs come out the same, whatever happens to the processes.</summary>
/// <param name="Database">The engine.</param>
/// <param name="Workers">Processes in the disturbed runs.</param>
/// <param name="Disturbances">How many of each kind were done, by target and kind.</param>
/// <param name="Starts">Starts of worker processes in the disturbed runs.</param>
/// <param name="Jobs">The undisturbed ones first.</param>
internal sealed record ChaosResult(string Database, int Workers, ImmutableSortedDictionary<string, int> Disturbances, int Starts, ImmutableArray<ChaosJob> Jobs);
