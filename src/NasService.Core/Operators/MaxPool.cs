namespace NasService.Core.Operators;

/// <summary>The largest value of windows of 3 x 3, two apart, with one row of padding: halves a map.</summary>
public sealed record MaxPool : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return new TensorShape(map[0], (map[1] + 1) / 2, (map[2] + 1) / 2);
    }
}
