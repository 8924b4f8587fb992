using System.Collections.Immutable;
using NasService.Core.Jobs;
using NWaves.Transforms;

namespace NasService.Training.Data.Audio;

/// <summary>
/// Frames of log-mel energies. Notation: W samples a window, H to the next one, S samples, B bands, F frames: 1 + floor((S - W) / H). Each window is multiplied
/// by 0.5 - 0.5 cos(2 pi n / W) and filled up with zeros to a power of 2; energies are the squares of its Fourier transform; bands are triangles whose corners
/// lie evenly from the lowest frequency to half the rate on the scale 2595 log10(1 + f / 700); a value is the natural logarithm of a band's energy, of 1e-10 at
/// least. Where the definition centres, each band's mean over the recording is taken away. Thread-safe.
/// </summary>
internal sealed class LogMel
{
    /// <summary>Energy below which all is silence.</summary>
    public const double Floor = 1e-10;

    private readonly AudioDefinition _audio;
    private readonly int _size;
    private readonly float[] _window;
    private readonly ImmutableArray<(int First, float[] Weights)> _bands;

    public LogMel(AudioDefinition audio)
    {
        _audio = audio;
        _size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)audio.Window);
        _window = [.. Enumerable.Range(0, audio.Window).Select(n => (float)(0.5 - (0.5 * Math.Cos(2 * Math.PI * n / audio.Window))))];
        _bands = [.. Enumerable.Range(0, audio.Bands).Select(Band)];
    }

    /// <summary>(frames, bands) row-major.</summary>
    /// <param name="samples">At the definition's rate; a window or more.</param>
    public float[] Frames(ReadOnlySpan<float> samples)
    {
        var (frames, bands) = (_audio.FramesOf((long)samples.Length), _audio.Bands);
        var made = new float[frames * bands];
        var fft = new RealFft(_size);
        var (padded, energies) = (new float[_size], new float[(_size / 2) + 1]);
        for (var f = 0; f < frames; f++)
        {
            var part = samples.Slice(f * _audio.Hop, _audio.Window);
            Array.Clear(padded);
            for (var n = 0; n < part.Length; n++)
            {
                padded[n] = part[n] * _window[n];
            }

            fft.PowerSpectrum(padded, energies, false);
            for (var b = 0; b < bands; b++)
            {
                var (first, weights) = _bands[b];
                var energy = 0.0;
                for (var k = 0; k < weights.Length; k++)
                {
                    energy += weights[k] * (double)energies[first + k];
                }

                made[(f * bands) + b] = (float)Math.Log(Math.Max(energy, Floor));
            }
        }

        if (_audio.Centres)
        {
            Centre(made, frames, bands);
        }

        return made;
    }

    private static void Centre(float[] made, int frames, int bands)
    {
        for (var b = 0; b < bands; b++)
        {
            var sum = 0.0;
            for (var f = 0; f < frames; f++)
            {
                sum += made[(f * bands) + b];
            }

            var mean = (float)(sum / frames);
            for (var f = 0; f < frames; f++)
            {
                made[(f * bands) + b] -= mean;
            }
        }
    }

    /// <summary>The band's weights of the transform's places, from the first that counts; one of 0 where it lies between two places.</summary>
    private (int First, float[] Weights) Band(int band)
    {
        var (low, high) = (Mel(_audio.LowHz), Mel(_audio.RateHz / 2.0));
        double Corner(int i) => 700 * (Math.Pow(10, (low + ((high - low) * i / (_audio.Bands + 1))) / 2595) - 1);
        var (left, centre, right) = (Corner(band), Corner(band + 1), Corner(band + 2));
        var weights = Enumerable.Range(0, (_size / 2) + 1).Select(k => (double)k * _audio.RateHz / _size)
            .Select(f => (float)Math.Max(0, Math.Min((f - left) / (centre - left), (right - f) / (right - centre)))).ToArray();
        var first = Math.Max(0, Array.FindIndex(weights, w => w > 0));
        return (first, weights[first..(Math.Max(first, Array.FindLastIndex(weights, w => w > 0)) + 1)]);
    }

    private static double Mel(double hz) => 2595 * Math.Log10(1 + (hz / 700));
}
