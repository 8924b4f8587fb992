namespace NasService.Core.Operators;

/// <summary>The largest number of each channel in squares of places that do not overlap: tokens of a square, S S x C, to (S / s)^2 x
/// C.</summary>
/// <param name="Stride">s.</param>
public sealed record TokenPool(int Stride) : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Side > 0 && tokens.Side % Stride == 0
            ? TensorShape.Tokens(tokens.Places / (Stride * Stride), tokens.Channels)
            : throw new ArgumentException($"TokenPool: expected tokens of a square whose side is a multiple of {Stride}, got {tokens}.",
                nameof(inputs));
    }
}
