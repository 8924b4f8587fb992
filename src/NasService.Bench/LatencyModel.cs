using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Repeated measurements of one model.</summary>
/// <param name="Name">As in <c>largest-fp32</c>, or the id of an architecture.</param>
/// <param name="Id">Id of the architecture.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="MedianMs">Median of <paramref name="MediansMs"/>.</param>
/// <param name="LargestDeviationPercent">Largest distance of a median from <paramref name="MedianMs"/>, in percent of it.</param>
/// <param name="Runs">Runs that counted, in all repeats together.</param>
/// <param name="MediansMs">One per repeat, in their order.</param>
internal sealed record LatencyModel(string Name, string Id, long Macs, double MedianMs, double LargestDeviationPercent, int Runs, ImmutableArray<double> MediansMs)
{
    /// <param name="name">As in <c>largest-fp32</c>.</param>
    /// <param name="id">Id of the architecture.</param>
    /// <param name="macs">Multiply-accumulates of one image.</param>
    /// <param name="runs">Runs that counted.</param>
    /// <param name="mediansMs">One per repeat; one or more.</param>
    public static LatencyModel Of(string name, string id, long macs, int runs, ImmutableArray<double> mediansMs)
    {
        var median = Quantiles.Of(mediansMs).Median;
        return new LatencyModel(name, id, macs, median, mediansMs.Max(m => 100 * Math.Abs(m - median) / median), runs, mediansMs);
    }
}
