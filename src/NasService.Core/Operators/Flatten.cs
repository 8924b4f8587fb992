namespace NasService.Core.Operators;

/// <summary>Any shape to a vector.</summary>
public sealed record Flatten : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 1);
        return new TensorShape((int)inputs[0].Count);
    }
}
