namespace NasService.Core.Predictors;

/// <summary>A kind of predictor, found by name. Stateless and thread-safe; fitting is deterministic.</summary>
public interface IPredictorFamily
{
    string Name { get; }

    /// <summary>Why this machine cannot fit it; null: it can. What another machine has fitted is loaded all the same.</summary>
    string? Obstacle => null;

    /// <summary>Fits n rows of d features to n targets. One row or equal targets are enough: the fit is then a constant.</summary>
    /// <exception cref="ArgumentException">No rows, another number of targets, or a target that is not finite.</exception>
    /// <exception cref="PlatformNotSupportedException"><see cref="Obstacle"/>.</exception>
    IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken);

    /// <exception cref="ArgumentException">Not the parameters of this family.</exception>
    IPredictor Load(string json);
}
