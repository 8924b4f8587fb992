using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Audio;

namespace NasService.Training.Tests.Data.Audio;

/// <summary>What every kind of data keeps, for folders <c>train</c> and <c>test</c> of speakers.</summary>
public sealed class AudioDataTests : DataSetSuite
{
    internal override IDataSource Source { get; } = new AudioDataSource();

    internal override ImmutableArray<TensorSpec> Inputs { get; } = new AudioInput(40, [12]).At(12);

    internal override IEnumerable<ImmutableArray<TensorSpec>> WrongInputs =>
        [new AudioInput(16, [12]).At(12), [.. Inputs, .. Inputs], [new TensorSpec("input", TensorShape.Map(40, 12))]];

    internal override IDataSet Other { get; } = new SyntheticSource().OpenTraining(TestSpaces.Data);

    private DataDefinition Plain => new("audio", Folder, 12, false, 0) { Audio = new AudioDefinition() };

    [Fact]
    public void Read_MoreFramesThanThereAre_BeginsAgain()
    {
        Write(8, 1);
        var set = Source.OpenTraining(Plain).Fit([0, 1, 2], Plain);
        var own = new LogMel(new AudioDefinition()).Frames(UtteranceFile.Read(Path.Combine(Folder, ((AudioData)set).Names.First()), new AudioDefinition())).Length / 40;

        var values = set.Read([0], new DataView(new AudioInput(40, [3 * own]).At(3 * own))).Inputs[0].Floats!;

        Assert.Equal(values[..(own * 40)], values[(own * 40)..(2 * own * 40)]);
        Assert.Equal(values[..(own * 40)], values[(2 * own * 40)..]);
    }

    [Fact]
    public void Read_FewerFramesThanThereAre_IsTheMiddle()
    {
        Write(8, 1);
        var set = Source.OpenTraining(Plain).Fit([0, 1, 2], Plain);
        float[] Frames(int count) => set.Read([0], new DataView(new AudioInput(40, [count]).At(count))).Inputs[0].Floats!;
        var own = new LogMel(new AudioDefinition()).Frames(UtteranceFile.Read(Path.Combine(Folder, ((AudioData)set).Names.First()), new AudioDefinition())).Length / 40;

        Assert.Equal(Frames(own)[((own - 8) / 2 * 40)..(((own - 8) / 2 * 40) + 320)], Frames(8));
    }

    [Fact]
    public void Read_Scaled_HasMeanZeroAndDeviationOneInEachBand()
    {
        Write(24, 1);
        int[] all = [.. Enumerable.Range(0, 24)];
        var definition = Plain with { Audio = Plain.Audio! with { Centres = false } };
        var values = Source.OpenTraining(definition).Fit(all, definition).Read(all, new DataView(Inputs)).Inputs[0].Floats!;

        for (var b = 0; b < 40; b++)
        {
            var band = values.Where((_, i) => i % 40 == b).ToArray();
            Assert.InRange(band.Average(), -0.7, 0.7);
            Assert.InRange(band.Average(v => v * v), 0.1, 3);
        }
    }

    [Fact]
    public void Read_NoiseAndSpeed_ChangeTheSamplesAndNotTheRecordings()
    {
        Write(8, 1);
        int[] all = [.. Enumerable.Range(0, 8)];
        var set = Source.OpenTraining(Plain).Fit(all, Plain);
        float[] Varied(AudioDefinition audio) => set.Read(all, new DataView(Inputs, new Variation(Plain with { Audio = audio }, 1, 1))).Inputs[0].Floats!;
        var plain = set.Read(all, new DataView(Inputs)).Inputs[0].Floats!;

        Assert.NotEqual(Varied(new AudioDefinition()), Varied(new AudioDefinition { Noise = 1 }));
        Assert.NotEqual(Varied(new AudioDefinition()), Varied(new AudioDefinition { Speed = 0.2 }));
        Assert.Equal(plain, set.Read(all, new DataView(Inputs)).Inputs[0].Floats!);
    }

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("train", samples / 2), ("test", 6) })
        {
            foreach (var (speaker, hz) in new[] { ("ann", 300.0), ("bob", 150.0) })
            {
                var folder = Directory.CreateDirectory(Path.Combine(Folder, part, speaker)).FullName;
                for (var i = 0; i < count; i++)
                {
                    // Test voices are higher: their own scale would be another one.
                    var voice = Wav.Voice(hz * (part == "test" ? 2 : 1) * (1 + (0.01 * i)), 0.15 + (0.005 * i), seed: seed + i);
                    File.WriteAllBytes(Path.Combine(folder, $"{i:D2}.wav"), Wav.Of(voice));
                }
            }
        }
    }
}
