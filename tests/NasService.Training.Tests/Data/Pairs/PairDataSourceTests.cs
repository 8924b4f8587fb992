using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Pairs;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data.Pairs;

/// <summary>Folders as users have them: of odd sizes, transparent, grey, too small, damaged, in the wrong place.</summary>
public sealed class PairDataSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-pairs-").FullName;
    private readonly PairDataSource _source = new();

    private DataDefinition Data => new("pairs", _folder, 3, false, 0);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_OddSizes_AreCutToWholePixelsOfTheSmallPicture()
    {
        PairFolder.Write(_folder, "a.png", 41, 33);
        PairFolder.Write(_folder, "b.png", 41, 33);

        var set = Read(Data with { Pairs = new PairDefinition { Scale = 3 } });
        var (shape, values, target) = set.Whole(0);

        Assert.Equal((3, 11, 13), (shape[0], shape[1], shape[2]));
        Assert.Equal(3 * 11 * 13, values.Length);
        Assert.Equal((3, 33, 39), PictureTarget.Read(target));
    }

    /// <summary>As in every other kind: alpha over the background.</summary>
    [Fact]
    public void Open_Transparency_IsLaidOverTheBackground()
    {
        var pixels = new byte[30 * 30 * 4];
        for (var i = 0; i < pixels.Length; i += 4)
        {
            (pixels[i], pixels[i + 3]) = (200, 0);
        }

        PairFolder.Bytes(_folder, "train/a.png", PngWriter.Write(30, 6, pixels));
        PairFolder.Write(_folder, "test/b.png", 30, 30);

        var pair = Read(Data with { Pictures = new PictureDefinition { Background = new Colour(10, 20, 30) } }).Pair(0);

        Assert.Equal([10, 20, 30], pair.Large[..3]);
        Assert.All(pair.Small.Chunk(3), p => Assert.Equal(20f / 255, p[1], 1e-5));
    }

    [Fact]
    public void Open_Grey_HasThreeEqualColours()
    {
        PairFolder.Write(_folder, "train/a.png", 30, 30, isGrey: true);
        PairFolder.Write(_folder, "test/b.png", 30, 30);

        Assert.All(Read(Data).Pair(0).Large.Chunk(3), p => Assert.Equal((p[0], p[0]), (p[1], p[2])));
    }

    /// <summary>Everything at once, files with the same fault as one.</summary>
    [Fact]
    public void Open_DamagedAndTooSmall_AreAllNamed()
    {
        PairFolder.Write(_folder, "train/a.png", 14, 40);
        PairFolder.Write(_folder, "train/b.png", 40, 10);
        PairFolder.Write(_folder, "train/good.png", 40, 40);
        PairFolder.Bytes(_folder, "train/c.png", [1, 2, 3]);
        PairFolder.Bytes(_folder, "train/d.png", File.ReadAllBytes(Path.Combine(_folder, "train/good.png"))[..100]);

        var errors = Assert.Throws<InputException>(() => _source.OpenTraining(Data with { Pairs = new PairDefinition { Training = "train", Test = "train" } })).Errors;

        Assert.Equal(3, errors.Count);
        Assert.Contains(errors, e => e.Message.Contains("2 pictures are too small", StringComparison.Ordinal) && e.Found!.Contains("a.png", StringComparison.Ordinal) && e.Allowed!.StartsWith("15", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Found!.Contains("c.png", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Found!.Contains("d.png", StringComparison.Ordinal) && e.Message.Contains("truncated", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ALargerPatchThanThePicture_NamesTheFile()
    {
        PairFolder.Write(_folder, "train/a.png", 30, 60);
        PairFolder.Write(_folder, "test/b.png", 40, 40);

        var error = Assert.Single(Assert.Throws<InputException>(() => Read(Data).Read([0], new DataView(new PatchInput(3, [16]).At(16)))).Errors);

        Assert.Equal("train/a.png: 15 x 30", error.Found);
        Assert.Equal("16 or more a side", error.Allowed);
    }

    [Fact]
    public void Open_NoSuchFolderOrNoPictures_SaysWhere()
    {
        PairFolder.Write(_folder, "large/a.png", 30, 30);
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        InputError Mistake(string? training, string? test) => Assert.Throws<InputException>(() =>
        {
            var data = Data with { Pairs = new PairDefinition { Training = training, Test = test } };
            _source.OpenTraining(data);
            _source.OpenTest(data);
        }).Errors[0];

        Assert.Equal(("data.pairs.training", "empty, large"), (Mistake("larger", null).Path, Mistake("larger", null).Allowed));
        Assert.Equal("data.pairs.test", Mistake("large", "small").Path);
        Assert.Equal("There are no pictures.", Mistake("empty", null).Message);
        Assert.Equal("data.path", Assert.Throws<InputException>(() => _source.OpenTraining(Data with { Path = "/nowhere" })).Errors[0].Path);
    }

    /// <summary>Without a test folder a share is held back, the same in every job; together they are all.</summary>
    [Fact]
    public void Open_WithoutATestFolder_HoldsAShareBack()
    {
        for (var i = 0; i < 10; i++)
        {
            PairFolder.Write(_folder, $"{i}.png", 30, 30);
        }

        var (training, test) = ((PairData)_source.OpenTraining(Data with { TestShare = 0.2 }), (PairData)_source.OpenTest(Data with { TestShare = 0.2 }));

        Assert.Equal((8, 2), (training.Count, test.Count));
        Assert.Equal(10, training.Names.Concat(test.Names).Distinct().Count());
        Assert.False(_source.HasOwnTest(Data));
        Assert.Equal(test.Names, _source.TestFiles(Data with { TestShare = 0.2 }));
    }

    /// <summary>Against the sum over both directions at once, with Matlab's mirrored border.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Shrinking_OfAnyPicture_IsTheWeighedSumOfItsPixels(int scale)
    {
        const int Height = 12, Width = 24;
        var pixels = new byte[Height * Width];
        new Random(scale).NextBytes(pixels);

        var made = Shrinking.Apply(pixels, Height, Width, 1, scale);

        for (var i = 0; i < made.Length; i++)
        {
            var (y, x) = (((i / (Width / scale)) + 0.5) * scale, ((i % (Width / scale)) + 0.5) * scale);
            double sum = 0, weights = 0;
            for (var v = -20; v < Height + 20; v++)
            {
                for (var u = -20; u < Width + 20; u++)
                {
                    var weight = Keys((v + 0.5 - y) / scale) * Keys((u + 0.5 - x) / scale);
                    sum += weight * pixels[(Mirrored(v, Height) * Width) + Mirrored(u, Width)];
                    weights += weight;
                }
            }

            Assert.Equal(sum / weights / 255, made[i], 1e-5);
        }

        static int Mirrored(int place, int size) => place < 0 ? Mirrored(-1 - place, size) : place >= size ? Mirrored((2 * size) - 1 - place, size) : place;

        static double Keys(double x) => Math.Abs(x) switch
        {
            < 1 and var t => (1.5 * t * t * t) - (2.5 * t * t) + 1,
            < 2 and var t => (-0.5 * t * t * t) + (2.5 * t * t) - (4 * t) + 2,
            _ => 0,
        };
    }

    private PairData Read(DataDefinition data) => (PairData)_source.OpenTraining(data).Fit([0], data);
}
