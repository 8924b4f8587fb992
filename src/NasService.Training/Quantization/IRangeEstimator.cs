using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Estimates the range of an activation tensor from batches of it. Found by <see cref="Name"/>.</summary>
internal interface IRangeEstimator
{
    /// <summary>The value of <c>calibration.ranges</c> in a job.</summary>
    string Name { get; }

    /// <summary>The range of one batch.</summary>
    /// <param name="x">Any shape, finite.</param>
    /// <param name="share">Share of values that the range covers at each end; only some estimators use it.</param>
    ActivationRange Estimate(Tensor x, double share);

    /// <summary>The range over all batches.</summary>
    ActivationRange Combine(IReadOnlyList<ActivationRange> batches);
}
