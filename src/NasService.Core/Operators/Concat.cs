namespace NasService.Core.Operators;

/// <summary>Channels of several maps behind each other: C1 x H x W, C2 x H x W ... to C1 + C2 + ... x H x W. In int8 where the first one is.</summary>
public sealed record Concat : Op
{
    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var channels = 0;
        foreach (var input in inputs)
        {
            var map = CheckMap(input);
            channels += map[1] == inputs[0][1] && map[2] == inputs[0][2] ? map[0]
                : throw new ArgumentException($"Concat: expected maps of one size, got {inputs[0]} and {map}.", nameof(inputs));
        }

        return channels > 0 ? new TensorShape(channels, inputs[0][1], inputs[0][2])
            : throw new ArgumentException("Concat: expected one input or more, got 0.", nameof(inputs));
    }
}
