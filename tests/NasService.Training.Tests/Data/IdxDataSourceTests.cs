using System.IO.Compression;
using NasService.Core.Input;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

public sealed class IdxDataSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-idx").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void ReadTraining_PlainAndGzipped_GivesPixelsAndLabels()
    {
        WriteGzip("train-images-idx3-ubyte.gz", [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8]);
        File.WriteAllBytes(Path.Combine(_folder, "train-labels-idx1-ubyte"), [0, 0, 8, 1, 0, 0, 0, 2, 0, 1]);
        var images = Read();
        Assert.Equal((2, 2, 1), (images.Count, images.Size, images.Channels));
        Assert.Equal([5, 6, 7, 8], images.Image(1).ToArray());
        Assert.Equal(["0", "1"], images.ClassNames);
    }

    [Fact]
    public void ReadTraining_MissingFolderOrFile_NamesIt()
    {
        var missing = TestSpaces.Data with { Path = Path.Combine(_folder, "nowhere") };
        Assert.Contains("nowhere", Assert.Throws<InputException>(() => new IdxDataSource().ReadTraining(missing)).Message, StringComparison.Ordinal);
        Assert.Contains("train-images", Assert.Throws<InputException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadTraining_Truncated_SaysSo()
    {
        WriteGzip("train-images-idx3-ubyte.gz", [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3]);
        var e = Assert.Throws<InputException>(Read);
        Assert.Contains("truncated", e.Message, StringComparison.Ordinal);
        Assert.Contains("train-images-idx3-ubyte.gz", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadTraining_CutGzip_NamesTheFile()
    {
        WriteGzip("train-images-idx3-ubyte.gz", [0, 0, 8, 3, .. new byte[4000]]);
        var path = Path.Combine(_folder, "train-images-idx3-ubyte.gz");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..12]);
        Assert.Contains(path, Assert.Throws<InputException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadTraining_HugeDimensions_RefusedWithoutAllocating()
    {
        WriteGzip("train-images-idx3-ubyte.gz", [0, 0, 8, 3, 0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
        Assert.Contains("impossible dimensions", Assert.Throws<InputException>(Read).Message, StringComparison.Ordinal);
    }

    private ImageSet Read() => new IdxDataSource().ReadTraining(TestSpaces.Data with { Path = _folder });

    private void WriteGzip(string name, byte[] bytes)
    {
        using var gzip = new GZipStream(File.Create(Path.Combine(_folder, name)), CompressionLevel.Fastest);
        gzip.Write(bytes);
    }
}
