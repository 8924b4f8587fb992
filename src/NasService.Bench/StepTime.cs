using System.Diagnostics;

namespace NasService.Bench;

/// <summary>How long one step took.</summary>
/// <param name="WallMs">By the clock.</param>
/// <param name="CpuMs">Of all threads of the process.</param>
internal readonly record struct StepTime(double WallMs, double CpuMs)
{
    public static StepTime Of(Action step)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        step();
        return new StepTime(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
