namespace NasService.Core.Operators;

/// <summary>The mean of each place's 3 x 3 neighbours less the place itself (Yu et al. 2022, "MetaFormer", equation 4), in place of
/// attention: tokens of
/// a square, S S x C, which keep their shape.</summary>
public sealed record PoolMixer : Op
{
    public const int Kernel = 3;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Side > 0 ? tokens
            : throw new ArgumentException($"PoolMixer: expected tokens of a square, got {tokens}.", nameof(inputs));
    }
}
