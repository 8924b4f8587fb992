using System.Collections.Concurrent;
using NasService.Training.Data;

namespace NasService.Worker.Data;

/// <summary>Images as an exported model takes them: normalised floats, N x C x R x R, with their labels. Immutable.</summary>
internal sealed record EvaluationImages(float[] Values, ushort[] Labels)
{
    public static EvaluationImages Create(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices)
    {
        var values = new float[indices.Length * images.Stride];
        var labels = new ushort[indices.Length];
        var area = images.Size * images.Size;
        for (var i = 0; i < indices.Length; i++)
        {
            labels[i] = images.Labels[indices[i]];
            var source = images.Image(indices[i]);
            var target = values.AsSpan(i * images.Stride, images.Stride);
            for (var c = 0; c < images.Channels; c++)
            {
                var (scale, shift) = normalization.OfPixels(c);
                for (var p = 0; p < area; p++)
                {
                    target[(c * area) + p] = (source[(p * images.Channels) + c] * scale) + shift;
                }
            }
        }

        return new EvaluationImages(values, labels);
    }

    /// <summary>One part of a data set at every resolution asked for; made once each.</summary>
    public static Func<int, EvaluationImages> Cached(Func<int, EvaluationImages> create)
    {
        var made = new ConcurrentDictionary<int, Lazy<EvaluationImages>>();
        return resolution => made.GetOrAdd(resolution, r => new Lazy<EvaluationImages>(() => create(r))).Value;
    }
}
