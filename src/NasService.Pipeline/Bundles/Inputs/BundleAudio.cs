using NasService.Core.Jobs;
using NasService.Training.Data.Audio;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>How a recording becomes frames of log-mel energies, as the readme's snippets do it.</summary>
/// <param name="RateHz">Samples a second that it is resampled to, one channel, from -1 to 1.</param>
/// <param name="Window">Samples of a window, each times 0.5 - 0.5 cos(2 pi n / window).</param>
/// <param name="Hop">Samples from one window to the next.</param>
/// <param name="LowHz">Lower edge of the lowest band; the upper edge of the highest is half the rate.</param>
/// <param name="Scale">Of the bands' corners.</param>
/// <param name="Floor">Least energy; the input is the natural logarithm.</param>
/// <param name="Centre">Whether each band's mean over the recording is taken away before it is scaled.</param>
/// <param name="Frames">That the figures are of: the middle of a longer recording, a shorter one begins again.</param>
internal sealed record BundleAudio(int RateHz, int Window, int Hop, double LowHz, string Scale, double Floor, bool Centre, int Frames)
{
    public static BundleAudio Of(AudioDefinition audio, int frames)
        => new(audio.RateHz, audio.Window, audio.Hop, audio.LowHz, "2595 log10(1 + f / 700)", LogMel.Floor, audio.Centres, frames);
}
