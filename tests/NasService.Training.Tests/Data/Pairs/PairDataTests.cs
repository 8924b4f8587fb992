using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Pairs;

namespace NasService.Training.Tests.Data.Pairs;

/// <summary>What every kind of data keeps, for folders <c>train</c> and <c>test</c> of pictures.</summary>
public sealed class PairDataTests : DataSetSuite
{
    internal override IDataSource Source { get; } = new PairDataSource();

    internal override ImmutableArray<TensorSpec> Inputs { get; } = new PatchInput(3, [8]).At(8);

    internal override IEnumerable<ImmutableArray<TensorSpec>> WrongInputs =>
        [new PatchInput(1, [8]).At(8), [.. Inputs, .. Inputs], [new TensorSpec("input", TensorShape.Frames(3, 12))]];

    internal override IDataSet Other { get; } = new SyntheticSource().OpenTraining(TestSpaces.Data);

    /// <summary>A folder of pictures could be of another kind.</summary>
    internal override bool IsRecognised => false;

    /// <summary>Pixels are pixels, whatever is trained on.</summary>
    internal override bool LearnsFromTraining => false;

    /// <summary>A small patch's pixels are those of the whole picture at its place, and the large one's lie where they belong.</summary>
    [Fact]
    public void Read_APatch_IsPartOfTheWholePicture()
    {
        Write(6, 1);
        var data = new DataDefinition("pairs", Folder, 3, false, 0);
        var set = (PairData)Source.OpenTraining(data).Fit([0], data);

        var batch = set.Read([2], new DataView(Inputs));
        var pair = set.Pair(2);

        var (row, column) = ((pair.Height - 8) / 2, (pair.Width - 8) / 2);
        Assert.Equal(pair.Small.AsSpan((((row + 3) * pair.Width) + column + 5) * 3, 3), batch.Inputs[0].Floats.AsSpan(((3 * 8) + 5) * 3, 3));
        Assert.Equal(
            pair.Large.AsSpan((((2 * row) + 7) * 2 * pair.Width * 3) + (((2 * column) + 10) * 3), 3).ToArray().Select(b => b / 255f),
            batch.Targets.Own!.Floats.AsSpan(((7 * 16) + 10) * 3, 3).ToArray());
    }

    /// <summary>Eight ways to turn a square, each of them for both pictures alike: what is made small of the turned large one is the
    /// turned small one.</summary>
    [Fact]
    public void Cut_Turned_TurnsBothAlike()
    {
        var random = new Random(1);
        var pixels = new byte[32 * 32 * 3];
        random.NextBytes(pixels);
        var pair = PicturePair.Of(pixels, 32, 32, 2);
        var seen = new HashSet<string>();
        for (var turn = 0; turn < 8; turn++)
        {
            var (small, large) = (new float[16 * 16 * 3], new float[32 * 32 * 3]);
            pair.Cut(new PatchPlace(0, 0, (turn & 1) > 0, (turn & 2) > 0, (turn & 4) > 0), 16, small, large);

            var again = PicturePair.Of([.. large.Select(v => (byte)Math.Round(v * 255))], 32, 32, 2);

            Assert.All(small.Zip(again.Small), p => Assert.Equal(p.Second, p.First, 1e-5));
            seen.Add(string.Join(' ', small));
        }

        Assert.Equal(8, seen.Count);
    }

    protected override void Write(int samples, int seed)
    {
        for (var i = 0; i < samples; i++)
        {
            PairFolder.Write(Folder, $"train/{i:D3}.png", 20 + (i % 5), 21 + (i % 3), seed);
        }

        for (var i = 0; i < 4; i++)
        {
            PairFolder.Write(Folder, $"test/{i}.png", 24, 24, seed);
        }
    }
}
