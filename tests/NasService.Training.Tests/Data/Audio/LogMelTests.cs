using System.Numerics;
using NasService.Core.Jobs;
using NasService.Training.Data.Audio;

namespace NasService.Training.Tests.Data.Audio;

public sealed class LogMelTests
{
    private static readonly AudioDefinition s_audio = new() { RateHz = 8000, Bands = 8, WindowMs = 10, HopMs = 4, Centres = false };

    /// <summary>Straight from the definition: a sum for each frequency, a triangle for each band.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Frames_AVoice_AreThoseOfTheDefinition(bool centres)
    {
        var audio = s_audio with { Centres = centres };
        float[] samples = [.. Wav.Voice(440, 0.05).Select(v => (float)v)];

        var found = new LogMel(audio).Frames(samples);

        var expected = Expected(audio, samples);
        Assert.Equal(audio.FramesOf((long)samples.Length) * audio.Bands, found.Length);
        Assert.All(found.Zip(expected), p => Assert.Equal(p.Second, p.First, 2e-3));
    }

    [Fact]
    public void Frames_ATone_AreLoudestInItsBand()
    {
        float[] low = [.. Wav.Voice(200, 0.1).Select(v => (float)v)], high = [.. Wav.Voice(1500, 0.1).Select(v => (float)v)];

        Assert.True(Loudest(low) < Loudest(high), $"{Loudest(low)} and {Loudest(high)}");
    }

    [Theory]
    [InlineData(79, 0)]
    [InlineData(80, 1)]
    [InlineData(111, 1)]
    [InlineData(112, 2)]
    public void FramesOf_Samples_AreTheWindowsThatLieInThem(int samples, int frames) => Assert.Equal(frames, s_audio.FramesOf((long)samples));

    private static int Loudest(float[] samples)
    {
        var frames = new LogMel(s_audio).Frames(samples);
        return Enumerable.Range(0, s_audio.Bands).MaxBy(b => Enumerable.Range(0, frames.Length / s_audio.Bands).Sum(f => frames[(f * s_audio.Bands) + b]));
    }

    private static double[] Expected(AudioDefinition audio, float[] samples)
    {
        var (window, size) = (audio.Window, 128);
        var made = new List<double[]>();
        for (var start = 0; start + window <= samples.Length; start += audio.Hop)
        {
            var energies = Enumerable.Range(0, (size / 2) + 1).Select(k =>
            {
                var sum = Complex.Zero;
                for (var n = 0; n < window; n++)
                {
                    sum += samples[start + n] * (0.5 - (0.5 * Math.Cos(2 * Math.PI * n / window))) * Complex.Exp(new Complex(0, -2 * Math.PI * k * n / size));
                }

                return sum.Magnitude * sum.Magnitude;
            }).ToArray();
            made.Add([.. Enumerable.Range(0, audio.Bands).Select(b => Math.Log(Math.Max(1e-10, energies.Select((e, k) => e * Weight(audio, b, k * 8000.0 / size)).Sum())))]);
        }

        return [.. made.SelectMany(f => f.Select((v, b) => audio.Centres ? v - made.Average(other => other[b]) : v))];
    }

    private static double Weight(AudioDefinition audio, int band, double hz)
    {
        double Mel(double f) => 2595 * Math.Log10(1 + (f / 700));
        double Corner(int i) => 700 * (Math.Pow(10, (Mel(audio.LowHz) + ((Mel(4000) - Mel(audio.LowHz)) * i / (audio.Bands + 1))) / 2595) - 1);
        var (a, b, c) = (Corner(band), Corner(band + 1), Corner(band + 2));
        return hz <= a || hz >= c ? 0 : hz <= b ? (hz - a) / (b - a) : (c - hz) / (c - b);
    }
}
