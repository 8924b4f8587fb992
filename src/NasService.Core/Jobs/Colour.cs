namespace NasService.Core.Jobs;

/// <summary>Red, green and blue, 0 to 255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Its brightness, 0 to 255: 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601) in 16-bit fixed point, rounded. Of equal values that value.</summary>
    public byte Grey => (byte)(((Red * 19_595) + (Green * 38_470) + (Blue * 7_471) + 32_768) >> 16);
}
