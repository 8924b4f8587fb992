namespace NasService.Training.Trainer;

public static class LearningRate
{
    /// <summary>Linear warm-up over the first share of the steps, cosine to 0 over all of them; a function of the step, never of the clock.</summary>
    /// <param name="peak">The highest rate.</param>
    /// <param name="warmUp">Share of the steps, 0 to 1.</param>
    /// <param name="step">0-based.</param>
    /// <param name="steps">Total.</param>
    public static double At(double peak, double warmUp, long step, long steps)
    {
        var elapsed = (double)step / steps;
        var rising = warmUp > 0 ? Math.Min(1, (elapsed / warmUp) + 0.02) : 1;
        return peak * rising * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, elapsed)));
    }
}
