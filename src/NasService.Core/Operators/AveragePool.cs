namespace NasService.Core.Operators;

/// <summary>The mean of windows of <paramref name="Side"/> x <paramref name="Side"/> that lie side by side; a window at the edge averages
/// what it has.</summary>
public sealed record AveragePool(int Side) : Op
{
    /// <summary>The pool that takes a map's side down to another.</summary>
    public static AveragePool Between(int side, int target) => new((side + target - 1) / target);

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return new TensorShape(map[0], (map[1] + Side - 1) / Side, (map[2] + Side - 1) / Side);
    }
}
