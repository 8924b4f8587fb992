using System.Collections.Immutable;

namespace NasService.Training.Data.Audio;

/// <summary>Mean and standard deviation of each band: a network reads (log-mel - mean) / std.</summary>
internal sealed record AudioScale(ImmutableArray<double> Mean, ImmutableArray<double> Std)
{
    /// <summary>Over the frames of some recordings, (frames, bands) row-major each; rounded to 4 digits so that a manifest states it in full.</summary>
    public static AudioScale Of(IEnumerable<float[]> recordings, int bands)
    {
        var (mean, deviations, frames) = (new double[bands], new double[bands], 0L);
        foreach (var recording in recordings)
        {
            for (var f = 0; f < recording.Length / bands; f++)
            {
                // Welford (1962): no two large sums are subtracted.
                frames++;
                for (var b = 0; b < bands; b++)
                {
                    var value = (double)recording[(f * bands) + b];
                    var before = value - mean[b];
                    mean[b] += before / frames;
                    deviations[b] += before * (value - mean[b]);
                }
            }
        }

        return new AudioScale(
            [.. mean.Select(m => Math.Round(m, 4))], [.. deviations.Select(d => Math.Max(1e-4, Math.Round(Math.Sqrt(d / Math.Max(1, frames)), 4)))]);
    }
}
