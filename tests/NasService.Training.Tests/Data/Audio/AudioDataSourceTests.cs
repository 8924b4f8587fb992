using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Audio;

namespace NasService.Training.Tests.Data.Audio;

/// <summary>Which files are which part, and what is said of bad ones.</summary>
public sealed class AudioDataSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-audio-");
    private readonly AudioDataSource _source = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Open_NamedTest_IsWhatThePatternsNameAndNothingElse()
    {
        Speakers("ann", "bob");
        var data = Data(["*_0.wav", "*_1.wav"]);

        Assert.Equal(["ann/3_ann_0.wav", "ann/3_ann_1.wav", "bob/3_bob_0.wav", "bob/3_bob_1.wav"], _source.TestFiles(data));
        Assert.Equal(4, _source.OpenTest(data).Count);
        Assert.Equal(6, _source.OpenTraining(data).Count);
        Assert.Equal([0, 0, 0, 1, 1, 1], _source.OpenTraining(data).Targets.Labels.Select(l => (int)l));
    }

    [Fact]
    public void Open_NoPatterns_HoldsAShareOfEachSpeakerBack()
    {
        Speakers("ann", "bob");
        var (training, test) = (_source.OpenTraining(Data([])), _source.OpenTest(Data([])));

        Assert.Equal((8, 2), (training.Count, test.Count));
        Assert.Equal([0, 1], test.Targets.Labels.Select(l => (int)l));
        Assert.Empty(((AudioData)training).Names.Intersect(((AudioData)test).Names));
    }

    [Fact]
    public void Open_OtherSpeakersInTheTestFolder_AreKnownByTheirNames()
    {
        Speakers("train/ann", "train/bob", "test/cid", "test/dot");

        Assert.Equal(["ann", "bob"], _source.OpenTraining(Data([])).Targets.ClassNames);
        Assert.Equal(["cid", "dot"], _source.OpenTest(Data([])).Targets.ClassNames);
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(11_025)]
    [InlineData(44_100)]
    [InlineData(7_919)]
    public void Open_AnyRateAndStereo_IsReadAsAtTheJobsRate(int rateHz)
    {
        Speakers("ann", "bob");
        Write("ann/odd.wav", Wav.Of(Wav.Voice(200, 0.2, rateHz), rateHz, channels: 2));

        var samples = UtteranceFile.Read(Path.Combine(_folder.FullName, "ann/odd.wav"), Audio([]));

        Assert.InRange(samples.Length, 1590, 1610);
        Assert.Equal(200, Pitch(samples));
        Assert.Equal(9, _source.OpenTraining(Data([])).Count);
    }

    [Fact]
    public void Open_BadFiles_AllAreNamedAtOnceWithTheirReasons()
    {
        Speakers("ann", "bob");
        Write("ann/cut.wav", Wav.Of(Wav.Voice(200, 0.2))[..^100]);
        Write("ann/cut2.wav", Wav.Of(Wav.Voice(200, 0.2))[..^3]);
        Write("bob/silent.wav", Wav.Of(new double[2000]));
        Write("bob/short.wav", Wav.Of(Wav.Voice(200, 0.01)));
        Write("bob/text.wav", "not a recording"u8.ToArray());

        var errors = Errors(Data([]));

        Assert.Equal(4, errors.Count);
        Assert.Contains(errors, e => e.Message.Contains("2 files cannot be read", StringComparison.Ordinal) && e.Message.Contains("truncated", StringComparison.Ordinal) && e.Found == "ann/cut.wav, ann/cut2.wav");
        Assert.Contains(errors, e => e.Message.Contains("silent", StringComparison.Ordinal) && e.Found == "bob/silent.wav");
        Assert.Contains(errors, e => e.Message.Contains("10 ms", StringComparison.Ordinal) && e.Found == "bob/short.wav");
        Assert.Contains(errors, e => e.Message.Contains("no WAV file", StringComparison.Ordinal) && e.Found == "bob/text.wav");
        Assert.Equal(errors.Select(e => e.Message), _source.Check(_folder.FullName).Errors.Select(e => e.Message));
    }

    [Fact]
    public void Open_OneSpeaker_SaysThatTwoAreNeeded()
    {
        Speakers("ann");
        Assert.Contains("one speaker alone", Assert.Single(Errors(Data([]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NothingThere_SaysWhatIsLookedFor()
    {
        Assert.Contains("no recordings", Assert.Single(Errors(Data([]))).Message, StringComparison.Ordinal);
        Assert.Contains("no such folder", Assert.Single(Errors(new DataDefinition("audio", _folder.FullName + "/no", 3, false, 0))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*_9.wav", "No file has such a name.")]
    [InlineData("*.wav", "nothing to train on")]
    public void Open_PatternsThatDivideNothing_AreRefused(string pattern, string why)
    {
        Speakers("ann", "bob");
        var error = Assert.Single(Errors(Data([pattern])));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(("data.audio.test", pattern), (error.Path, error.Found));
    }

    private static AudioDefinition Audio(string[] test) => new() { RateHz = 8000, Test = [.. test] };

    private DataDefinition Data(string[] test) => new("audio", _folder.FullName, 3, false, 0) { Audio = Audio(test) };

    private IReadOnlyList<InputError> Errors(DataDefinition data) => Assert.Throws<InputException>(() => _source.OpenTraining(data)).Errors;

    private void Speakers(params string[] names)
    {
        foreach (var name in names)
        {
            for (var take = 0; take < 5; take++)
            {
                Write($"{name}/3_{Path.GetFileName(name)}_{take}.wav", Wav.Of(Wav.Voice(200, 0.2, seed: take)));
            }
        }
    }

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Of a tone: where its spectrum is largest, in steps of 10 Hz.</summary>
    private static double Pitch(float[] samples) => Enumerable.Range(5, 100).Select(k => 10.0 * k).MaxBy(hz =>
    {
        var (re, im) = (0.0, 0.0);
        for (var i = 0; i < samples.Length; i++)
        {
            re += samples[i] * Math.Cos(2 * Math.PI * hz * i / 8000);
            im += samples[i] * Math.Sin(2 * Math.PI * hz * i / 8000);
        }

        return (re * re) + (im * im);
    });
}
