namespace NasService.Core.Operators;

/// <summary>The mean of each channel: C x H x W to C x 1 x 1, T x C to C.</summary>
public sealed record GlobalPool : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
        => inputs is [{ IsTokens: true }] ? new TensorShape(inputs[0].Channels) : TensorShape.Map(CheckMap(inputs)[0], 1);
}
