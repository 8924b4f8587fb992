using NasService.Training.Data;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Folders;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data.Checks;

public sealed class DataCheckTests : IDisposable
{
    private readonly PictureFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_GoodSet_HasNothingToSay()
    {
        Fill("train", 40, "a", "b");
        Fill("test", 5, "a", "b");

        var report = Run();

        Assert.Empty(report.Errors);
        Assert.Empty(report.Warnings);
        Assert.Empty(report.Notes);
        Assert.Equal(new DataSides(4, 4, 4), report.Sides);
    }

    [Fact]
    public void Run_ManyFilesNotSquare_AreCountedAndTheFirstThreeNamed()
    {
        Fill("train", 90, "a", "b");
        Fill("test", 5, "a", "b");
        for (var i = 0; i < 127; i++)
        {
            _folder.Add($"train/c/{i:D3}.png", 4 + (i % 3) + 1, 4);
        }

        _folder.Add("test/c/1.png");

        var warning = Assert.Single(Run().Warnings, w => w.Kind == "not-square");

        Assert.Equal(127, warning.Count);
        Assert.Equal("127 of 318 files are not square: resized by crop, unless data.resize says otherwise: train/c/000.png, train/c/001.png, train/c/002.png and 124 more", warning.Message);
    }

    [Theory]
    [InlineData("empty-class", "c")]
    [InlineData("single-image", "d")]
    [InlineData("no-test-images", "e")]
    [InlineData("no-validation-images", "e")]
    [InlineData("imbalance", "over 20 times")]
    [InlineData("fewer-than-a-batch", "fewer images")]
    [InlineData("same-in-two-classes", "train/f/0.png = train/g/0.png")]
    [InlineData("same-in-two-parts", "train/b/0.png = test/b/9.png")]
    [InlineData("same-in-a-class", "train/h/0.png = train/h/twice.png")]
    [InlineData("class-copy", "f and g")]
    [InlineData("class-copy-name", "a - Copy")]
    [InlineData("turned", "train/b/turned.jpg")]
    [InlineData("transparent", "train/b/alpha.png")]
    [InlineData("grey", "train/a")]
    public void Run_EachFault_IsWarnedOf(string kind, string text)
    {
        if (kind == "imbalance")
        {
            Fill("train", 70, "z");
            Fill("train", 3, "y");
        }

        Fill("train", 3, "a", "b", "e", "f", "h", "a - Copy");
        Fill("test", 2, "a", "b", "f", "h", "a - Copy", "g", "d");
        Fill("val", 2, "a", "b", "f", "h", "a - Copy", "g", "d");
        Directory.CreateDirectory(_folder["train/c"]);
        _folder.Add("train/d/1.png");
        Directory.CreateDirectory(_folder["train/g"]);
        for (var i = 0; i < 3; i++)
        {
            File.Copy(_folder[$"train/f/{i}.png"], _folder[$"train/g/{i}.png"]);
        }

        File.Copy(_folder["train/b/0.png"], _folder["test/b/9.png"]);
        File.Copy(_folder["train/h/0.png"], _folder["train/h/twice.png"]);
        _folder.Write("train/b/turned.jpg", JpegSamples.Turned(JpegSamples.Baseline, 6, true));
        _folder.Write("train/b/alpha.png", PngWriter.Write(4, 6, new byte[64]));

        Assert.Contains(text, Assert.Single(Run().Warnings, w => w.Kind == kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LabelsThatBeginAtOne_AreAskedAbout()
    {
        _folder.Write("train_images.npy", Npy("8, 2, 2", [.. Enumerable.Range(0, 32).Select(i => (byte)i)]));
        _folder.Write("train_labels.npy", Npy("8,", [1, 1, 1, 1, 2, 2, 2, 2]));

        var warnings = new DataCheck([new NpyDataSource()]).Run(_folder.Path, "npy").Warnings;

        Assert.Contains("do they begin at 1?", Assert.Single(warnings, w => w.Kind == "first-label").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(warnings, w => w.Kind == "empty-class");
    }

    [Fact]
    public void Run_DamagedFiles_AreOneErrorForEachFault()
    {
        Fill("train", 10, "a", "b");
        Fill("test", 3, "a", "b");
        for (var i = 0; i < 30; i++)
        {
            _folder.Write($"train/a/x{i}.jpg", JpegSamples.Baseline[..^2]);
        }

        var errors = Run().Errors;

        Assert.Contains("30 files cannot be read", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoTestFolder_SaysWhereTheTestSetComesFrom()
    {
        Fill("train", 40, "a", "b");
        Fill("Val", 5, "a", "b");

        Assert.Contains("Val is the test set, and validation images are held back", Assert.Single(Run().Notes), StringComparison.Ordinal);
    }

    private DataReport Run() => new DataCheck([new FolderDataSource()]).Run(_folder.Path, null);

    private void Fill(string part, int count, params string[] classes)
    {
        foreach (var name in classes)
        {
            for (var i = 0; i < count; i++)
            {
                _folder.Add($"{part}/{name}/{i}.png");
            }
        }
    }

    private static byte[] Npy(string shape, byte[] values)
    {
        var header = System.Text.Encoding.ASCII.GetBytes($"{{'descr': '|u1', 'fortran_order': False, 'shape': ({shape}), }}\n");
        return [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. header, .. values];
    }
}
