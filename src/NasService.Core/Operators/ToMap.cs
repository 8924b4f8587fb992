namespace NasService.Core.Operators;

/// <summary>Tokens back to the square map that they fill: T x C to C x S x S, T = S S.</summary>
public sealed record ToMap : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Side > 0 ? TensorShape.Map(tokens.Channels, tokens.Side)
            : throw new ArgumentException($"ToMap: expected tokens that fill a square, got {tokens}.", nameof(inputs));
    }
}
