namespace NasService.Core.Operators;

/// <summary>The mean of those tokens that are there: T x C, and a mask of T numbers that are 0 or 1, to C. Always in fp32.</summary>
public sealed record TokenMean : Op
{
    public override int? Bits => NumberFormats.Fp32.Code;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 2);
        return inputs[0].IsTokens && inputs[1] == new TensorShape(inputs[0][0])
            ? new TensorShape(inputs[0].Channels)
            : throw new ArgumentException($"TokenMean: expected tokens, T x C, and a mask of T, got {inputs[0]} and {inputs[1]}.", nameof(inputs));
    }
}
