namespace NasService.Core.Operators;

/// <summary>The mean of each channel: C x H x W to C x 1 x 1.</summary>
public sealed record GlobalPool : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs) => TensorShape.Map(CheckMap(inputs)[0], 1);
}
