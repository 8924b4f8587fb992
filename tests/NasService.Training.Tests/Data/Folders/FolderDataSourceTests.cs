using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data.Folders;

public sealed class FolderDataSourceTests : IDisposable
{
    private readonly PictureFolder _folder = new();
    private readonly FolderDataSource _source = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_EveryFormatSizeAndShapeTogether_IsOneSet()
    {
        _folder.Write("train/a/1.JPG", JpegSamples.Turned(JpegSamples.Baseline, 6, false));
        _folder.Write("train/a/2.jpeg", JpegSamples.Progressive);
        _folder.Write("train/b/3.BMP", BmpWriter.Write(5, 9, new byte[135]));
        _folder.Add("train/b/4.PNG", 40, 30);
        _folder.Add("test/a/5.png", 7, 7);

        var (training, test) = (_source.ReadTraining(_folder.Data), _source.ReadTest(_folder.Data));

        Assert.Equal((4, 3), (training.Count, training.Channels));
        Assert.Equal([0, 0, 1, 1], training.Labels);
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(10 * 10 * 3, training.At(10).Image(i).Length));
        Assert.Equal((1, 3), (test.Count, test.Channels));
    }

    [Fact]
    public void Read_ResizeAndChannels_ChangePixelsAndHash()
    {
        for (var i = 0; i < 12; i++)
        {
            _folder.Add($"a/{i}.png", 8, 4);
            _folder.Add($"b/{i}.png", 4, 8);
        }

        var ways = new[]
        {
            _folder.Data,
            _folder.Data with { Pictures = new PictureDefinition { Resize = ResizeModes.Stretch } },
            _folder.Data with { Pictures = new PictureDefinition { Resize = ResizeModes.Pad } },
            _folder.Data with { Pictures = new PictureDefinition { Channels = 3 } },
            _folder.Data with { Pictures = new PictureDefinition { Background = new Colour(0, 0, 0) } },
        };
        var sets = ways.Select(d => DataSet.Open(_source, d, 0)).ToArray();

        Assert.Equal(5, sets.Select(s => s.Hash).Distinct().Count());
        Assert.Equal(sets[0].Hash, DataSet.Open(_source, _folder.Data, 0).Hash);
        Assert.Equal([1, 1, 1, 3, 1], sets.Select(s => s.Samples.Facts.Channels));
        Assert.NotEqual(ImageData.Of(sets[0].Samples).Images.At(4).Image(0).ToArray(), ImageData.Of(sets[1].Samples).Images.At(4).Image(0).ToArray());
        Assert.Equal(255, ImageData.Of(sets[2].Samples).Images.At(4).Image(0)[0]);
        Assert.Equal(ImageData.Of(sets[0].Samples).Images.At(4).Image(0)[5], ImageData.Of(sets[3].Samples).Images.At(4).Image(0)[15]);
    }

    [Fact]
    public void Open_ChangedFile_IsOtherData()
    {
        for (var i = 0; i < 8; i++)
        {
            _folder.Add($"train/a/{i}.png");
            _folder.Add($"train/b/{i}.png");
        }

        _folder.Add("test/a/1.png");

        var before = DataSet.Open(_source, _folder.Data, 0).Hash;
        _folder.Add("train/a/3.png", value: 99);

        Assert.NotEqual(before, DataSet.Open(_source, _folder.Data, 0).Hash);
    }

    [Fact]
    public void Open_OwnValidationFolder_IsRankedAndScoredOn()
    {
        foreach (var (part, count) in new[] { ("train", 10), ("val", 6), ("test", 3) })
        {
            for (var i = 0; i < count; i++)
            {
                _folder.Add($"{part}/a/{i}.png");
                _folder.Add($"{part}/b/{i}.png");
            }
        }

        var data = DataSet.Open(_source, _folder.Data with { Validation = 10_000 }, 0);

        Assert.Equal((20, 8, 4), (data.Split.Training.Length, data.Split.Ranking.Length, data.Split.Scoring.Length));
        Assert.Equal(data.Samples.OwnValidation.ToArray(), data.Split.Ranking.Concat(data.Split.Scoring).Order().ToArray());
        Assert.Equal(32, data.Split.Training.Concat(data.Split.Ranking).Concat(data.Split.Scoring).Distinct().Count());
        Assert.Equal(6, _source.ReadTest(_folder.Data).Count);
    }

    [Fact]
    public void Open_ValidationFolderAndNoTestFolder_IsTheTestSetAndNeverRankedOn()
    {
        foreach (var (part, count) in new[] { ("train", 12), ("val", 4) })
        {
            for (var i = 0; i < count; i++)
            {
                _folder.Add($"{part}/a/{i}.png");
                _folder.Add($"{part}/b/{i}.png");
            }
        }

        var (data, test) = (DataSet.Open(_source, _folder.Data, 0), _source.ReadTest(_folder.Data));

        Assert.Empty(data.Samples.OwnValidation);
        Assert.Equal((24, 18, 4, 2), (data.Samples.Count, data.Split.Training.Length, data.Split.Ranking.Length, data.Split.Scoring.Length));
        Assert.Equal(Enumerable.Range(0, 24), data.Split.Training.Concat(data.Split.Ranking).Concat(data.Split.Scoring).Order());
        var known = Enumerable.Range(0, 24).Select(i => Convert.ToHexString(ImageData.Of(data.Samples).Images.Image(i))).ToHashSet();
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], test.Labels);
        Assert.DoesNotContain(Enumerable.Range(0, 8).Select(i => Convert.ToHexString(test.Image(i))), known.Contains);
        Assert.Equal(8, _source.TestFiles(_folder.Data).Count(f => f.StartsWith("val", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_NoTestFolder_ShareIsHeldBackAndNeverTrainedOn()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Add($"a/{i}.png");
            _folder.Add($"b/{i}.png");
        }

        var (training, test) = (_source.ReadTraining(_folder.Data), _source.ReadTest(_folder.Data));

        Assert.Equal((34, 6), (training.Count, test.Count));
        var trained = Enumerable.Range(0, 34).Select(i => Convert.ToHexString(training.Image(i))).ToHashSet();
        Assert.DoesNotContain(Enumerable.Range(0, 6).Select(i => Convert.ToHexString(test.Image(i))), trained.Contains);
    }

    [Fact]
    public void Read_ManyUnreadableFiles_AreCountedAndTheFirstThreeNamed()
    {
        _folder.Add("b/1.png");
        for (var i = 0; i < 127; i++)
        {
            _folder.Write($"a/{i:D3}.webp", [.. "RIFF....WEBPVP8 "u8]);
        }

        var error = Assert.Single(Assert.Throws<InputException>(() => _source.ReadTraining(_folder.Data)).Errors);

        Assert.Contains("127 files", error.Message, StringComparison.Ordinal);
        Assert.Contains("WebP", error.Message, StringComparison.Ordinal);
        Assert.Equal("a/000.webp, a/001.webp, a/002.webp and 124 more", error.Found);
    }

    [Fact]
    public void Image_FileThatIsGone_IsNamed()
    {
        for (var i = 0; i < 3; i++)
        {
            _folder.Add($"train/a/{i}.png");
            _folder.Add($"train/b/{i}.png");
        }

        _folder.Add("test/a/1.png");
        var set = _source.ReadTraining(_folder.Data);
        File.Delete(_folder["train/a/1.png"]);

        Assert.Contains("1.png", Assert.Throws<InputException>(() => { _ = set.At(9).Image(1).Length; }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_TooFewImages_SaysHowManyAreNeededAndThere()
    {
        _folder.Add("train/a/1.png");
        _folder.Add("train/b/1.png");
        _folder.Add("test/b/2.png");

        var error = Assert.Single(Assert.Throws<InputException>(() => DataSet.Open(_source, _folder.Data, 0)).Errors);

        Assert.Equal(("2 images in the training set", "12 images or more"), (error.Found, error.Allowed));
    }
}
