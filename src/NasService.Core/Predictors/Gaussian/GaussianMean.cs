namespace NasService.Core.Predictors.Gaussian;

/// <summary>The constant mean of a Gaussian process: here the targets' plain mean.</summary>
internal static class GaussianMean
{
    /// <summary>z with L z = targets - mean, and the mean.</summary>
    public static (double[] Whitened, double Mean) Whiten(Cholesky factor, double[] targets)
    {
        var mean = targets.Average();
        return (factor.SolveLower(Array.ConvertAll(targets, t => t - mean)), mean);
    }
}
