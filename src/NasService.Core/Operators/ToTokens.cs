namespace NasService.Core.Operators;

/// <summary>The places of a map row by row: C x H x W to T x C, T = H W. Free in training, where maps keep their channels last.</summary>
public sealed record ToTokens : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
        => CheckMap(inputs) is var map ? TensorShape.Tokens(map.Places, map.Channels) : default;
}
