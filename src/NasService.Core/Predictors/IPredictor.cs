namespace NasService.Core.Predictors;

/// <summary>A fitted model of one metric. Immutable and thread-safe; the same rows give the same bits, also after <see cref="ToJson"/> and loading.</summary>
public interface IPredictor
{
    /// <summary>Name of the family that fitted it and loads it.</summary>
    string Family { get; }

    /// <summary>Features a row must have.</summary>
    int Columns { get; }

    /// <summary>
    /// n rows to n means in the metric's own unit and n spreads: the standard deviation of one new observation around the mean, as the model believes; 0 or more.
    /// No rows: nothing is written.
    /// </summary>
    /// <exception cref="ArgumentException">Another number of columns, or spans that are not n long.</exception>
    void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread);

    /// <summary>All parameters.</summary>
    string ToJson();
}
