namespace NasService.Measurement.Quality;

/// <summary>Images as a model takes them, (images, channels, side, side) row-major: in memory, or made when a batch of them is asked for. Thread-safe.</summary>
public abstract class ImageFloats
{
    /// <summary>Numbers in all.</summary>
    public abstract long Length { get; }

    /// <summary>Copies numbers from a place on.</summary>
    /// <param name="start">The first number; that of an image's first pixel.</param>
    /// <param name="target">A whole number of images.</param>
    public abstract void Read(long start, Span<float> target);

    /// <summary>The first of them.</summary>
    public ImageFloats Take(long length) => new Part(this, length);

    public static implicit operator ImageFloats(float[] values) => new InMemory(values);

    public static implicit operator ImageFloats(ReadOnlyMemory<float> values) => new InMemory(values);

    public static implicit operator ImageFloats(Memory<float> values) => new InMemory(values);

    private sealed class InMemory(ReadOnlyMemory<float> values) : ImageFloats
    {
        public override long Length => values.Length;

        public override void Read(long start, Span<float> target) => values.Span.Slice((int)start, target.Length).CopyTo(target);
    }

    private sealed class Part(ImageFloats all, long length) : ImageFloats
    {
        public override long Length => Math.Min(length, all.Length);

        public override void Read(long start, Span<float> target) => all.Read(start, target);
    }
}
