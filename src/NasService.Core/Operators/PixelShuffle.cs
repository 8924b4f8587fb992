namespace NasService.Core.Operators;

/// <summary>Channels in groups of r x r become the pixels of a map r times as wide and high (Shi et al. 2016, "ESPCN"): C r r x H x W to
/// C x r H x r W.</summary>
/// <param name="Factor">r, 2 or more.</param>
public sealed record PixelShuffle(int Factor) : Op
{
    public override int? Bits => NumberFormats.Fp32.Code;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        var places = Factor * Factor;
        return map[0] % places == 0 ? new TensorShape(map[0] / places, map[1] * Factor, map[2] * Factor)
            : throw new ArgumentException($"PixelShuffle: expected channels in groups of {places}, got {map}.", nameof(inputs));
    }
}
