using System.Security.Cryptography;

namespace NasService.Training.Data;

/// <summary>Where the pixels of a set come from. Thread-safe.</summary>
public abstract class PixelSource
{
    /// <summary>Whether asking for an image may take as long as decoding a file.</summary>
    internal abstract bool IsLazy { get; }

    /// <summary>One image, side x side x channels, row-major.</summary>
    /// <exception cref="NasService.Core.Input.InputException">Its file is damaged or gone; the message names it.</exception>
    internal abstract ReadOnlySpan<byte> Image(int index);

    /// <summary>The same images with another side.</summary>
    internal abstract PixelSource Resized(int from, int to, int channels);

    /// <summary>Some of the images, in the order given.</summary>
    internal abstract PixelSource Subset(IReadOnlyList<int> kept);

    /// <summary>Whatever the pixels depend on.</summary>
    internal abstract void AppendTo(IncrementalHash hash);
}
