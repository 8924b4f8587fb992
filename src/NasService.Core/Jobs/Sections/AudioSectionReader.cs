using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data.audio</c> of a job document.</summary>
internal static class AudioSectionReader
{
    private const int MostPatterns = 64;

    public static AudioDefinition Read(YamlFields audio)
    {
        var usual = new AudioDefinition();
        var result = new AudioDefinition
        {
            RateHz = (int)audio.Int("rateHz", JobLimits.RateHz, usual.RateHz),
            Bands = (int)audio.Int("bands", JobLimits.Bands, usual.Bands),
            WindowMs = audio.Number("windowMs", JobLimits.WindowMs, usual.WindowMs),
            HopMs = audio.Number("hopMs", JobLimits.WindowMs, usual.HopMs),
            LowHz = audio.Number("lowHz", JobLimits.LowHz, usual.LowHz),
            Centres = audio.Flag("centre", usual.Centres),
            Test = audio.Texts("test", MostPatterns) is { IsDefault: false } patterns ? patterns : [],
            Noise = audio.Number("noise", JobLimits.ClosedShare, usual.Noise),
            Speed = audio.Number("speed", JobLimits.Speed, usual.Speed),
        };
        if (result.RateHz > 0 && result.LowHz >= result.RateHz / 2.0)
        {
            audio.Refuse("lowHz", "The lowest band begins above the highest frequency.", $"{result.LowHz:R}", $"below {result.RateHz / 2.0:R}, half the rate");
        }

        if (result is { RateHz: > 0, WindowMs: > 0 } && result.Window < 2)
        {
            audio.Refuse("windowMs", "A window has less than two samples.", $"{result.WindowMs:R}", $"{2000.0 / result.RateHz:R} or more");
        }

        audio.RefuseOthers();
        return result;
    }
}
