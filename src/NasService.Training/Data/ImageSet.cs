namespace NasService.Training.Data;

/// <summary>Square images and their classes in memory.</summary>
/// <param name="Pixels">8-bit values, N x H x W x C (channels last), row-major.</param>
/// <param name="Labels">N class indices.</param>
/// <param name="Channels">C.</param>
/// <param name="Size">H and W.</param>
/// <param name="ClassNames">One name per class.</param>
public sealed record ImageSet(byte[] Pixels, ushort[] Labels, int Channels, int Size, IReadOnlyList<string> ClassNames)
{
    /// <summary>Most classes that a data set may have.</summary>
    public const int MaxClasses = ushort.MaxValue;

    public int Count => Labels.Length;

    public int Stride => Channels * Size * Size;

    public ReadOnlySpan<byte> Image(int index) => Pixels.AsSpan(index * Stride, Stride);
}
