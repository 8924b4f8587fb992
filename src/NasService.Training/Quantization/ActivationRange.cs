namespace NasService.Training.Quantization;

/// <summary>The values of one activation tensor that int8 must cover, zero included.</summary>
public sealed record ActivationRange(float Low, float High)
{
    /// <summary>Scale and zero point of unsigned 8-bit, asymmetric: real = scale x (q - zero point). An empty range gives scale 1.</summary>
    public (float Scale, byte ZeroPoint) ToUInt8()
    {
        var (low, high) = (Math.Min(Low, 0), Math.Max(High, 0));
        if (high - low < 1e-12f)
        {
            return (1, 0);
        }

        var scale = (high - low) / 255;
        return (scale, (byte)Math.Clamp(Math.Round(-low / scale), 0, 255));
    }
}
