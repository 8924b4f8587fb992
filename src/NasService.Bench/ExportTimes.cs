namespace NasService.Bench;

/// <summary>What it costs to make candidates' files; seconds of one.</summary>
/// <param name="Job">Whose supernet, or <see cref="BenchSupernets.Untrained"/>.</param>
/// <param name="Candidates">How many were exported, one after the other on one thread.</param>
/// <param name="First">Calibrate, fold, quantize, serialise and write a topology that is not in the cache.</param>
/// <param name="Again">Another policy of a topology that is.</param>
/// <param name="Bundle">A point of the job's front copied out of the store with its twins, manifest and readme; null without a front.</param>
/// <param name="FirstPerMinute">Candidates a minute.</param>
/// <param name="AgainPerMinute">The same of the cache.</param>
internal sealed record ExportTimes(string Job, int Candidates, Quantiles First, Quantiles Again, Quantiles? Bundle, double FirstPerMinute, double AgainPerMinute);
