namespace NasService.Core.Search;

/// <summary>Where a metric's value comes from.</summary>
public enum MetricSource
{
    /// <summary>Computed exactly from the genotype, at no cost; never predicted.</summary>
    Counted,

    /// <summary>Found out by a true evaluation.</summary>
    Measured,

    /// <summary>Only ever estimated.</summary>
    Predicted,
}
