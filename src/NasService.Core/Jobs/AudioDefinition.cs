using System.Collections.Immutable;

namespace NasService.Core.Jobs;

/// <summary>How recordings become frames of log-mel energies, which of them are the test set, and how they are varied in training. Equal when all of it is.</summary>
public sealed record AudioDefinition
{
    /// <summary>Samples a second that recordings are resampled to. Default 16000.</summary>
    public int RateHz { get; init; } = 16_000;

    /// <summary>Mel bands. Default 40.</summary>
    public int Bands { get; init; } = 40;

    /// <summary>Length of the window that a frame is taken from, in milliseconds. Default 25.</summary>
    public double WindowMs { get; init; } = 25;

    /// <summary>From one frame to the next, in milliseconds. Default 10.</summary>
    public double HopMs { get; init; } = 10;

    /// <summary>Lower edge of the lowest band; the upper edge of the highest is half the rate. Default 20.</summary>
    public double LowHz { get; init; } = 20;

    /// <summary>Whether the mean over a recording is taken from each band, which takes out level and channel. Default true.</summary>
    public bool Centres { get; init; } = true;

    /// <summary>Patterns of the names of files that are the test set (<c>*</c>: anything, <c>?</c>: one character); empty (default): a share of each speaker's.</summary>
    public ImmutableArray<string> Test { get; init; } = [];

    /// <summary>Share of the recordings that white noise is added to in training, 5 to 20 dB below them. Default 0.</summary>
    public double Noise { get; init; }

    /// <summary>Recordings are played faster or slower by up to this share in training. Default 0.</summary>
    public double Speed { get; init; }

    /// <summary>Samples of a window.</summary>
    public int Window => (int)Math.Round(RateHz * WindowMs / 1000);

    /// <summary>Samples from one frame to the next.</summary>
    public int Hop => Math.Max(1, (int)Math.Round(RateHz * HopMs / 1000));

    /// <summary>Frames of so many samples: windows that lie in them whole.</summary>
    public int FramesOf(long samples) => samples < Window ? 0 : 1 + (int)((samples - Window) / Hop);

    /// <summary>The same of a time.</summary>
    public int FramesOf(double seconds) => FramesOf((long)Math.Round(seconds * RateHz));

    public bool Equals(AudioDefinition? other)
        => other is not null && (RateHz, Bands, WindowMs, HopMs, LowHz, Centres) == (other.RateHz, other.Bands, other.WindowMs, other.HopMs, other.LowHz, other.Centres)
        && (Noise, Speed) == (other.Noise, other.Speed) && Test.SequenceEqual(other.Test, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(RateHz, Bands, WindowMs, HopMs, Test.Length);
}
