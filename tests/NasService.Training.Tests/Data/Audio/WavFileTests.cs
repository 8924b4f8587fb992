using NasService.Training.Data.Audio;

namespace NasService.Training.Tests.Data.Audio;

public sealed class WavFileTests
{
    private static readonly double[] s_samples = [0, 0.5, -0.25, 0.75, -1, 0.125];

    [Theory]
    [InlineData(8, 1, 1)]
    [InlineData(16, 1, 1)]
    [InlineData(24, 1, 1)]
    [InlineData(32, 1, 1)]
    [InlineData(32, 3, 1)]
    [InlineData(64, 3, 1)]
    [InlineData(16, 1, 2)]
    [InlineData(32, 3, 3)]
    public void Read_EveryFormat_GivesTheSamples(int bits, int code, int channels)
    {
        var read = WavFile.Read(Wav.Of(s_samples, 11_025, bits, channels, code));

        Assert.Equal(11_025, read.RateHz);
        Assert.Equal(s_samples.Length, read.Samples.Length);
        Assert.All(read.Samples.Zip(s_samples), p => Assert.Equal(p.Second, p.First, bits == 8 ? 0.008 : 1e-4));
    }

    [Fact]
    public void Read_Stereo_IsTheMeanOfBothSides()
    {
        var file = Wav.Of(s_samples, channels: 2);
        for (var i = 0; i < s_samples.Length; i++)
        {
            // The right side is silent.
            file[^((4 * i) + 1)] = file[^((4 * i) + 2)] = 0;
        }

        Assert.All(WavFile.Read(file).Samples.Zip(s_samples), p => Assert.Equal(p.Second / 2, p.First, 1e-4));
    }

    [Theory]
    [InlineData("RIFX", 0, "it is no WAV file")]
    [InlineData("WAVX", 8, "it is no WAV file")]
    [InlineData("datx", 46, "there are no samples")]
    public void Read_OtherFiles_SaysWhatIsWrong(string tag, int place, string why)
    {
        var file = Wav.Of(s_samples);
        System.Text.Encoding.ASCII.GetBytes(tag).CopyTo(file, place);

        Assert.Contains(why, Assert.Throws<InvalidDataException>(() => WavFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Read_FewerSamplesThanItSays_IsTruncated(int missing)
        => Assert.Contains("truncated", Assert.Throws<InvalidDataException>(() => WavFile.Read(Wav.Of(s_samples)[..^missing])).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_EveryBeginningOfAFile_IsRefusedAndNoneFailsOtherwise()
    {
        var file = Wav.Of(s_samples);
        Assert.All(Enumerable.Range(0, file.Length - 1), n => Assert.Throws<InvalidDataException>(() => WavFile.Read(file.AsSpan(0, n))));
    }

    [Fact]
    public void Read_NoSamples_SaysSo()
        => Assert.Contains("no samples", Assert.Throws<InvalidDataException>(() => WavFile.Read(Wav.Of([]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_CompressedSamples_NamesTheFormat()
        => Assert.Contains("format 85", Assert.Throws<InvalidDataException>(() => WavFile.Read(Wav.Of(s_samples, code: 85))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NotANumber_IsRefused()
        => Assert.Contains("finite", Assert.Throws<InvalidDataException>(() => WavFile.Read(Wav.Of([0, double.NaN], bits: 32, code: 3))).Message, StringComparison.Ordinal);
}
