namespace NasService.Bench;

/// <summary>Plain training steps, milliseconds.</summary>
/// <param name="Ms">Median wall time.</param>
/// <param name="Q1">A quarter is at most this.</param>
/// <param name="Q3">Three quarters are at most this.</param>
/// <param name="Steps">How many there were.</param>
/// <param name="CpuMs">Median processor time of all threads: the steadier one where other programs run.</param>
internal sealed record SoloTimes(double Ms, double Q1, double Q3, int Steps, double CpuMs)
{
    public static SoloTimes Of(IReadOnlyList<StepTime> steps)
    {
        var q = Quantiles.Of(steps.Select(s => s.WallMs));
        return new SoloTimes(q.Median, q.Q1, q.Q3, q.Count, Quantiles.Of(steps.Select(s => s.CpuMs)).Median);
    }
}
