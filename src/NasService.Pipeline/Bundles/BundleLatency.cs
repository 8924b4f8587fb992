namespace NasService.Pipeline.Bundles;

/// <summary>Milliseconds of one run, 4 decimals, with spread and conditions.</summary>
internal sealed record BundleLatency(double Median, double P10, double P90, int Runs, int WarmUp, int Threads, int Batch, string Device);
