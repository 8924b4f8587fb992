namespace NasService.Core.Operators;

/// <summary>
/// Mean and standard deviation of each channel over time, every frame weighed by attention (Okabe et al. 2018, "Attentive statistics pooling", equations 3, 5
/// and 6): a = softmax over frames of the scores, m = sum a x, s = root of sum a x^2 - m^2. Reads C x 1 x T and its scores, C x 1 x T; makes 2C x 1 x 1, the
/// means first. Always in fp32.
/// </summary>
public sealed record StatisticsPool : Op
{
    /// <summary>Least variance: the root of 0 has no slope.</summary>
    public const double LeastVariance = 1e-9;

    public override int? Bits => NumberFormats.Fp32.Code;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 2);
        return inputs[0].IsFrames && inputs[0] == inputs[1] ? TensorShape.Map(2 * inputs[0][0], 1)
            : throw new ArgumentException($"StatisticsPool: expected frames, C x 1 x T, and as many scores, got {inputs[0]} and {inputs[1]}.", nameof(inputs));
    }
}
