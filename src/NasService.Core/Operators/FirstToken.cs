namespace NasService.Core.Operators;

/// <summary>The first token alone, as the one that a class token has become: T x C to C.</summary>
public sealed record FirstToken : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs) => new(CheckTokens(inputs).Channels);
}
