using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Normalises images of a set when they are asked for.</summary>
/// <param name="images">The set.</param>
/// <param name="normalization">From pixels to numbers.</param>
/// <param name="which">Images of it, in order.</param>
internal sealed class PreparedFloats(ImageSet images, Normalization normalization, int[] which) : ImageFloats
{
    public override long Length => (long)which.Length * images.Stride;

    public override void Read(long start, Span<float> target)
    {
        var stride = images.Stride;
        for (var i = 0; i * stride < target.Length; i++)
        {
            Write(images.Image(which[(start / stride) + i]), target.Slice(i * stride, stride));
        }
    }

    private void Write(ReadOnlySpan<byte> source, Span<float> target)
    {
        var area = images.Size * images.Size;
        for (var c = 0; c < images.Channels; c++)
        {
            var (scale, shift) = normalization.OfPixels(c);
            for (var p = 0; p < area; p++)
            {
                target[(c * area) + p] = (source[(p * images.Channels) + c] * scale) + shift;
            }
        }
    }
}
