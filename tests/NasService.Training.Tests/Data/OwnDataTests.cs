using System.IO.Compression;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data;

public sealed class OwnDataTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Cifar_PlainAndZippedFiles_PlanesBecomePixels()
    {
        var record = new byte[3073];
        (record[0], record[1], record[1 + 1024], record[1 + 2048]) = (2, 11, 22, 33);
        File.WriteAllBytes(Path.Combine(_folder, "data_batch_1.bin"), [.. record, .. record]);
        using (var zipped = new GZipStream(File.Create(Path.Combine(_folder, "part.bin.gz")), CompressionLevel.Fastest))
        {
            zipped.Write(record);
        }

        File.WriteAllBytes(Path.Combine(_folder, "test_batch.bin"), record);
        var source = new CifarDataSource();
        var training = source.ReadTraining(Data("cifar"));

        Assert.Equal((3, 3, 32, 3), (training.Count, training.Channels, training.Size, training.ClassNames.Count));
        Assert.Equal([11, 22, 33, 0], training.Image(2)[..4].ToArray());
        Assert.Equal([2, 2, 2], training.Labels);
        Assert.Equal(1, source.ReadTest(Data("cifar")).Count);

        File.WriteAllBytes(Path.Combine(_folder, "data_batch_1.bin"), record[..^1]);
        Assert.Contains("data_batch_1.bin", Assert.Throws<InputException>(() => source.ReadTraining(Data("cifar"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Npy_ImagesAndLabels_AreReadAndTestIsHeldBack()
    {
        WriteNpy("train_images", "|u1", "40, 3, 3", [.. Enumerable.Range(0, 360).Select(i => (byte)i)]);
        WriteNpy("train_labels", "<i8", "40,", [.. Enumerable.Range(0, 40).SelectMany(i => BitConverter.GetBytes((long)(i % 2)))]);
        var source = new NpyDataSource();
        var (training, test) = (source.ReadTraining(Data("npy")), source.ReadTest(Data("npy")));

        Assert.Equal((34, 6, 1, 3), (training.Count, test.Count, training.Channels, training.Size));
        Assert.Equal((17, 3), (training.Labels.Count(l => l == 0), test.Labels.Count(l => l == 1)));
        Assert.Equal(40, Enumerable.Range(0, 34).Select(i => training.Image(i)[0]).Concat(Enumerable.Range(0, 6).Select(i => test.Image(i)[0])).Distinct().Count());

        WriteNpy("train_labels", "<i8", "40,", [.. Enumerable.Range(0, 40).SelectMany(i => BitConverter.GetBytes(i - 1L))]);
        Assert.Contains("class index", Assert.Throws<InputException>(() => source.ReadTraining(Data("npy"))).Message, StringComparison.Ordinal);
        WriteNpy("train_images", "<f4", "40, 3, 3", new byte[1440]);
        Assert.Contains("train_images.npy", Assert.Throws<InputException>(() => source.ReadTraining(Data("npy"))).Message, StringComparison.Ordinal);
        WriteNpy("train_images", "|u1", "40, 3, 3", new byte[359]);
        Assert.Contains("truncated", Assert.Throws<InputException>(() => source.ReadTraining(Data("npy"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Npy_MoreThan256Classes_LabelsKeepTheirNumbers()
    {
        WriteNpy("train_images", "|u1", "700, 2, 2", new byte[2800]);
        WriteNpy("train_labels", "<u2", "700,", [.. Enumerable.Range(0, 700).SelectMany(i => BitConverter.GetBytes((ushort)(i % 350)))]);
        var data = Data("npy") with { TestShare = 0.5 };
        var source = new NpyDataSource();
        var (training, test) = (source.ReadTraining(data), source.ReadTest(data));

        Assert.Equal((350, 350, 350), (training.ClassNames.Count, training.Count, test.Count));
        Assert.Equal(Enumerable.Range(0, 350), training.Labels.Select(l => (int)l).Order());
        Assert.Equal(Enumerable.Range(0, 350), test.Labels.Select(l => (int)l).Order());

        // A label that is negative, or too large for a class, is a mistake and no other class.
        WriteNpy("train_labels", "<i2", "700,", [.. Enumerable.Range(0, 700).SelectMany(i => BitConverter.GetBytes((short)(i - 1)))]);
        Assert.Contains("class index", Assert.Throws<InputException>(() => source.ReadTraining(data)).Message, StringComparison.Ordinal);
        WriteNpy("train_labels", "<u4", "700,", [.. Enumerable.Range(0, 700).SelectMany(i => BitConverter.GetBytes(i << 8))]);
        Assert.Contains("class index", Assert.Throws<InputException>(() => source.ReadTraining(data)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|u1", 1)]
    [InlineData("|i1", 1)]
    [InlineData("<u2", 2)]
    [InlineData(">u2", 2)]
    [InlineData("<i2", 2)]
    [InlineData(">i4", 4)]
    [InlineData("<u4", 4)]
    [InlineData("<i8", 8)]
    [InlineData(">i8", 8)]
    [InlineData("<u8", 8)]
    public void Npy_EveryTypeOfWholeNumbers_IsReadRight(string type, int width)
    {
        byte[] Values(params long[] values) => [.. values.SelectMany(v => Bytes(v, type, width))];
        WriteNpy("train_images", type, "6, 1, 1", Values(0, 1, 100, 127, 3, 4));
        WriteNpy("train_labels", type, "6,", Values(0, 1, 0, 1, 0, 1));
        WriteNpy("test_images", "|u1", "2, 1, 1", [1, 2]);
        WriteNpy("test_labels", "|u1", "2,", [0, 1]);
        var source = new NpyDataSource();
        var set = source.ReadTraining(Data("npy"));

        Assert.Equal([0, 1, 100, 127, 3, 4], Enumerable.Range(0, 6).Select(i => (int)set.Image(i)[0]));
        Assert.Equal([0, 1, 0, 1, 0, 1], set.Labels.Select(l => (int)l));

        if (type[1] == 'i')
        {
            WriteNpy("train_labels", type, "6,", Values(0, 1, -1, 1, 0, 1));
            Assert.Contains("label 2 is -1", Refused(source), StringComparison.Ordinal);
            WriteNpy("train_images", type, "6, 1, 1", Values(0, 1, 100, -128, 3, 4));
            Assert.Contains("train_labels", Refused(source), StringComparison.Ordinal);
            WriteNpy("train_labels", type, "6,", Values(0, 1, 0, 1, 0, 1));
            Assert.Contains($"int{8 * width} and one of them is -128", Refused(source), StringComparison.Ordinal);
        }
        else if (width > 1)
        {
            WriteNpy("train_images", type, "6, 1, 1", Values(0, 1, 100, 256, 3, 4));
            Assert.Contains($"uint{8 * width} and one of them is 256", Refused(source), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<f4", "float32", "(x * 255).round().astype('uint8')")]
    [InlineData("<f8", "float64", "labels as y.astype('int64')")]
    [InlineData("<c8", "complex64", "uint8")]
    [InlineData("|O", "Python objects", "uint8")]
    [InlineData("<U5", "texts", "uint8")]
    public void Npy_OtherTypes_AreRefusedWithTheirNameAndWhatToConvertTo(string type, string name, string advice)
    {
        foreach (var (part, sides) in new[] { ("images", "2, 1, 1"), ("labels", "2,") })
        {
            WriteNpy("train_images", "|u1", "2, 1, 1", [0, 1]);
            WriteNpy("train_labels", "|u1", "2,", [0, 1]);
            WriteNpy($"train_{part}", type, sides, new byte[8]);
            var message = Refused(new NpyDataSource());

            Assert.Contains($"its values are {name}", message, StringComparison.Ordinal);
            Assert.Contains($"train_{part}.npy", message, StringComparison.Ordinal);
            Assert.Contains(advice, message, StringComparison.Ordinal);
            Assert.DoesNotContain("descr", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folder_GreyAmongColour_CountsAsColour()
    {
        WritePng("train/cat/1.png", 2);
        WritePng("train/cat/2.png", 0);
        WritePng("train/dog/1.png", 3);
        WritePng("test/dog/1.png", 2);
        var source = new FolderDataSource();
        var (training, test) = (source.ReadTraining(Data("folder")), source.ReadTest(Data("folder")));

        Assert.Equal(["cat", "dog"], training.ClassNames);
        Assert.Equal([0, 0, 1], training.Labels);
        Assert.Equal((3, 4, 1), (training.Channels, training.Size, test.Labels[0]));
        Assert.Equal(training.Image(1)[0], training.Image(1)[2]);
    }

    [Fact]
    public void Folder_UnreadableFiles_AreAllNamed()
    {
        WritePng("a/1.png", 0);
        WritePng("b/1.png", 0);
        File.WriteAllText(Path.Combine(_folder, "a", "2.jpg"), "JFIF");
        File.WriteAllBytes(Path.Combine(_folder, "b", "3.png"), PngWriter.Write(20_000, 0, new byte[25]));

        var message = Assert.Throws<InputException>(() => new FolderDataSource().ReadTraining(Data("folder"))).Message;

        Assert.Contains("2.jpg", message, StringComparison.Ordinal);
        Assert.Contains("3.png", message, StringComparison.Ordinal);
        Assert.Contains("20000 x 20000", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NormaliseAndClassesGiven_AreTakenAndChecked()
    {
        var given = TestSpaces.Data with { Normalise = new NormalisationDefinition([0.25], [0.5]), Classes = new ClassNames(["w", "x", "y", "z"]) };
        var data = DataSet.Open(new SyntheticSource(), given, 0);

        Assert.Equal((0.25, 0.5), (ImageData.Of(data.Samples).Normalization.Mean[0], ImageData.Of(data.Samples).Normalization.Std[0]));
        Assert.Equal(["w", "x", "y", "z"], data.Samples.Targets.ClassNames);
        Assert.NotEqual(DataSet.Open(new SyntheticSource(), TestSpaces.Data, 0).Hash, data.Hash);
        Assert.Throws<InputException>(() => DataSet.Open(new SyntheticSource(), given with { Classes = new ClassNames(["w"]) }, 0));
        Assert.Throws<InputException>(() => DataSet.Open(new SyntheticSource(channels: 3), given, 0));
    }

    [Fact]
    public void Run_FolderOfEachKind_IsRecognisedAndCounted()
    {
        WritePng("a/1.png", 0);
        WritePng("a/2.png", 0);
        WritePng("b/1.png", 0);
        WritePng("b/2.png", 0);
        var check = new DataCheck([new IdxDataSource(), new CifarDataSource(), new NpyDataSource(), new FolderDataSource()]);
        var report = check.Run(_folder, null);

        Assert.Empty(report.Errors);
        Assert.Equal(("folder", 2, 1.0), (report.Kind, report.Parts.Length, report.Parts[0].Balance));
        Assert.Equal(["cifar", "folder", "idx", "npy"], check.Kinds);
        Assert.NotEmpty(check.Run(_folder, "cifar").Errors);
        Assert.NotEmpty(check.Run(Path.Combine(_folder, "none"), null).Errors);
    }

    private string Refused(NpyDataSource source) => Assert.Throws<InputException>(() => source.ReadTraining(Data("npy"))).Message;

    private static IEnumerable<byte> Bytes(long value, string type, int width)
        => type[0] == '>' ? BitConverter.GetBytes(value).Take(width).Reverse() : BitConverter.GetBytes(value).Take(width);

    private DataDefinition Data(string kind) => new(kind, _folder, 3, false, 0);

    private void WritePng(string name, int colorType)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var samples = Enumerable.Range(0, colorType == 2 ? 48 : 16).Select(i => (byte)(colorType == 3 ? i % 2 : i)).ToArray();
        File.WriteAllBytes(path, PngWriter.Write(4, colorType, samples, palette: colorType == 3 ? [1, 2, 3, 4, 5, 6] : null));
    }

    private void WriteNpy(string name, string type, string shape, byte[] values)
    {
        var header = Encoding.ASCII.GetBytes($"{{'descr': '{type}', 'fortran_order': False, 'shape': ({shape}), }}\n");
        byte[] file = [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. header, .. values];
        File.WriteAllBytes(Path.Combine(_folder, $"{name}.npy"), file);
    }
}
