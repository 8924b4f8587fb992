using System.Diagnostics;

namespace NasService.Bench.Claims;

/// <summary>Processor time of this process, over all threads.</summary>
internal static class ProcessorTime
{
    public static double Seconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    /// <summary>Seconds that a step takes, in the middle.</summary>
    /// <param name="step">Runs one.</param>
    /// <param name="warm">Steps before those that count.</param>
    /// <param name="count">How many count.</param>
    public static double OfStep(Action step, int warm, int count)
    {
        for (var i = 0; i < warm; i++)
        {
            step();
        }

        var begun = Seconds();
        for (var i = 0; i < count; i++)
        {
            step();
        }

        return (Seconds() - begun) / count;
    }
}
