using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NasService.Core.Artifacts;
using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Images as an exported model takes them: normalised floats, N x C x R x R, with what is right for them. Immutable.</summary>
/// <param name="Values">In memory, or of files made batch by batch.</param>
/// <param name="Targets">Of N images.</param>
internal sealed record EvaluationImages(ImageFloats Values, TargetRows Targets)
{
    /// <summary>What is copied to a file at once.</summary>
    private const int WrittenImages = 16;

    public static EvaluationImages Create(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices)
    {
        int[] which = [.. indices];
        var targets = new TargetRows(images.TargetRows(which), images.TargetWidth);
        var lazy = new PreparedFloats(images, normalization, which);
        if (images.IsLazy)
        {
            return new EvaluationImages(lazy, targets);
        }

        var values = new float[indices.Length * images.Stride];
        lazy.Read(0, values);
        return new EvaluationImages(values, targets);
    }

    /// <summary>One part of a data set at every resolution asked for; made once each.</summary>
    public static Func<int, EvaluationImages> Cached(Func<int, EvaluationImages> create)
    {
        var made = new ConcurrentDictionary<int, Lazy<EvaluationImages>>();
        return resolution => made.GetOrAdd(resolution, r => new Lazy<EvaluationImages>(() => create(r))).Value;
    }

    /// <summary>The first of them; all, where there are fewer.</summary>
    public EvaluationImages First(int atMost)
        => atMost >= Targets.Count ? this : new EvaluationImages(Values.Take(Values.Length / Targets.Count * atMost), Targets.First(atMost));

    /// <summary>Writes the numbers to a file, some images at a time.</summary>
    public void WriteValues(string path, CancellationToken cancellationToken)
    {
        using var file = PrivateFiles.Create(path);
        var size = Targets.Count == 0 ? 0 : Values.Length / Targets.Count;
        var buffer = new float[size * WrittenImages];
        for (var first = 0; first < Targets.Count; first += WrittenImages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var part = buffer.AsSpan(0, (int)(size * Math.Min(WrittenImages, Targets.Count - first)));
            Values.Read(first * size, part);
            file.Write(MemoryMarshal.AsBytes(part));
        }
    }
}
