using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NasService.Core.Artifacts;
using NasService.Measurement.Accuracy;
using NasService.Training.Data;

namespace NasService.Worker.Data;

/// <summary>Images as an exported model takes them: normalised floats, N x C x R x R, with their labels. Immutable.</summary>
/// <param name="Values">In memory, or of files made batch by batch.</param>
/// <param name="Labels">N class indices.</param>
internal sealed record EvaluationImages(ImageFloats Values, ushort[] Labels)
{
    /// <summary>What is copied to a file at once.</summary>
    private const int WrittenImages = 16;

    public static EvaluationImages Create(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices)
    {
        int[] which = [.. indices];
        ushort[] labels = [.. which.Select(i => images.Labels[i])];
        var lazy = new PreparedFloats(images, normalization, which);
        if (images.IsLazy)
        {
            return new EvaluationImages(lazy, labels);
        }

        var values = new float[indices.Length * images.Stride];
        lazy.Read(0, values);
        return new EvaluationImages(values, labels);
    }

    /// <summary>One part of a data set at every resolution asked for; made once each.</summary>
    public static Func<int, EvaluationImages> Cached(Func<int, EvaluationImages> create)
    {
        var made = new ConcurrentDictionary<int, Lazy<EvaluationImages>>();
        return resolution => made.GetOrAdd(resolution, r => new Lazy<EvaluationImages>(() => create(r))).Value;
    }

    /// <summary>The first of them; all, where there are fewer.</summary>
    public EvaluationImages First(int atMost)
        => atMost >= Labels.Length ? this : new EvaluationImages(Values.Take(Values.Length / Labels.Length * atMost), Labels[..atMost]);

    /// <summary>Writes the numbers to a file, some images at a time.</summary>
    public void WriteValues(string path, CancellationToken cancellationToken)
    {
        using var file = PrivateFiles.Create(path);
        var size = Labels.Length == 0 ? 0 : Values.Length / Labels.Length;
        var buffer = new float[size * WrittenImages];
        for (var first = 0; first < Labels.Length; first += WrittenImages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var part = buffer.AsSpan(0, (int)(size * Math.Min(WrittenImages, Labels.Length - first)));
            Values.Read(first * size, part);
            file.Write(MemoryMarshal.AsBytes(part));
        }
    }
}
