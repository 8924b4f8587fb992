namespace NasService.Core.Operators;

/// <summary>One of the equal parts that a map's channels fall into: C x H x W to C / n x H x W.</summary>
/// <param name="Index">Which, from 0.</param>
/// <param name="Parts">n, which divides C.</param>
public sealed record ChannelPart(int Index, int Parts) : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return Parts > Index && Index >= 0 && map[0] % Parts == 0 ? new TensorShape(map[0] / Parts, map[1], map[2])
            : throw new ArgumentException($"ChannelPart: expected channels in {Parts} parts, of which {Index} is one, got {map}.", nameof(inputs));
    }
}
