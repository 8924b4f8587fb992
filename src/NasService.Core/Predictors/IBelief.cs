namespace NasService.Core.Predictors;

/// <summary>What a predictor believes of a fixed list of n candidates, sharpened as some of them are spoken for.</summary>
public interface IBelief
{
    /// <summary>n centres, in the predictor's own space, where the belief is normal.</summary>
    IReadOnlyList<double> Centres { get; }

    /// <summary>n standard deviations of one new observation, in that space.</summary>
    IReadOnlyList<double> Widths { get; }

    /// <summary>
    /// Assumes that candidate <paramref name="index"/> will be observed: what hangs together with it becomes more certain, and no centre moves. This is how a batch spreads out.
    /// </summary>
    void Assume(int index);

    /// <summary>From the predictor's own space to the metric's unit; increasing.</summary>
    double ToMetric(double value);
}
