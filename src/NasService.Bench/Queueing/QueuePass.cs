namespace NasService.Bench.Queueing;

/// <summary>One pass over the candidates.</summary>
/// <param name="Workers">Processes.</param>
/// <param name="Candidates">In all.</param>
/// <param name="Seconds">From the first batch being taken to the last being done.</param>
/// <param name="CandidatesPerSecond">Throughput.</param>
/// <param name="MedianMs">Median time a candidate on one worker: from the end of a batch to the end of the next, by the batch's size.</param>
/// <param name="P90Ms">The same, 90th percentile.</param>
internal sealed record QueuePass(int Workers, int Candidates, double Seconds, double CandidatesPerSecond, double MedianMs, double P90Ms);
