using NasService.Core.Jobs;

namespace NasService.Training.Data.Audio;

/// <summary>What becomes of one recording of a batch in training.</summary>
/// <param name="Start">Share of the recording, 0 to 1, at which its frames begin.</param>
/// <param name="Speed">Played so many times as fast.</param>
/// <param name="NoiseDb">Signal over noise; null: no noise is added.</param>
/// <param name="NoiseSeed">Of the noise.</param>
internal readonly record struct AudioChange(double Start, double Speed, double? NoiseDb, int NoiseSeed)
{
    private const double LeastDb = 5;
    private const double MostDb = 20;

    /// <summary>Whether samples change, and not the choice of frames alone.</summary>
    public bool ChangesSamples => Speed != 1 || NoiseDb is not null;

    /// <param name="audio">Says which changes there are; what is not asked for draws nothing.</param>
    /// <param name="random">The step's; recordings in the batch's order.</param>
    public static AudioChange Draw(AudioDefinition audio, Random random)
    {
        var start = random.NextDouble();
        var speed = audio.Speed > 0 ? 1 + (audio.Speed * ((2 * random.NextDouble()) - 1)) : 1;
        double? noise = audio.Noise > 0 && random.NextDouble() < audio.Noise ? LeastDb + ((MostDb - LeastDb) * random.NextDouble()) : null;
        return new AudioChange(start, speed, noise, noise is null ? 0 : random.Next());
    }

    /// <summary>The recording, faster or slower (between samples a straight line), and with white noise over it.</summary>
    /// <param name="samples">As recorded.</param>
    /// <param name="least">Samples that there must be afterwards; zeros are added where there are fewer.</param>
    public float[] Apply(float[] samples, int least)
    {
        var made = new float[Math.Max(least, (int)(samples.Length / Speed))];
        for (var i = 0; i < made.Length; i++)
        {
            var place = i * Speed;
            var before = (int)place;
            if (before + 1 < samples.Length)
            {
                made[i] = (float)(samples[before] + ((place - before) * (samples[before + 1] - samples[before])));
            }
        }

        return NoiseDb is { } db ? WithNoise(made, db) : made;
    }

    private float[] WithNoise(float[] samples, double db)
    {
        var power = samples.Average(s => (double)s * s);
        var deviation = Math.Sqrt(power / Math.Pow(10, db / 10));
        var random = new Random(NoiseSeed);
        for (var i = 0; i < samples.Length; i++)
        {
            // The sum of four uniform numbers is near enough to normal, and of variance 1/3.
            var sum = random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2;
            samples[i] += (float)(deviation * Math.Sqrt(3) * sum);
        }

        return samples;
    }
}
