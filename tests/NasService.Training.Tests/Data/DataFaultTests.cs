using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data;

/// <summary>A disk that does not give a data set's files now: never a mistake in the data, never a reason to end a job.</summary>
public sealed class DataFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("idx", "train-images-idx3-ubyte")]
    [InlineData("idx", "train-labels-idx1-ubyte")]
    [InlineData("npy", "train_images.npy")]
    [InlineData("npy", "train_labels.npy")]
    [InlineData("cifar", "data_batch_1.bin")]
    [InlineData("folder", "a/1.png")]
    public void ReadTraining_TheDiskFails_IsTheEnvironmentsAndNamesTheFile(string kind, string file)
    {
        var source = Write(kind);
        var count = source.OpenTraining(Data(kind)).Count;
        using (Unreadable(file))
        {
            AssertEnvironment(file, () => source.OpenTraining(Data(kind)));
        }

        Assert.Equal(count, source.OpenTraining(Data(kind)).Count);
    }

    [Theory]
    [InlineData("idx")]
    [InlineData("npy")]
    [InlineData("cifar")]
    [InlineData("folder")]
    public void ReadTraining_TheDiskDoesNotSayWhatIsThere_IsTheEnvironments(string kind)
    {
        // No folder on the way can be gone through, whoever asks.
        var loop = Path.Combine(_folder, "loop");
        File.CreateSymbolicLink(loop, loop);
        AssertEnvironment(loop, () => Write(kind).OpenTraining(Data(kind) with { Path = Path.Combine(loop, "images") }));
    }

    [Fact]
    public void Image_TheDiskFailsAfterTheSetWasOpened_IsTheEnvironments()
    {
        var images = ImageData.Of(Write("folder").OpenTraining(Data("folder"))).Images.At(6);
        using (Unreadable("a/0.png"))
        using (Unreadable("a/1.png"))
        using (Unreadable("a/2.png"))
        {
            AssertEnvironment("png", () => Enumerable.Range(0, images.Count).Sum(i => images.Image(i)[0]));
        }

        Assert.NotEqual(0, Enumerable.Range(0, images.Count).Sum(i => images.Image(i)[0]));
    }

    [Fact]
    public void ReadTraining_OneFileIsDamagedAndOneNotGiven_WaitsForTheDiskFirst()
    {
        var source = Write("folder");
        File.WriteAllText(Path.Combine(_folder, "b", "0.png"), "no picture");
        using (Unreadable("a/1.png"))
        {
            AssertEnvironment("a/1.png", () => source.OpenTraining(Data("folder")));
        }

        Assert.Equal(FailureKind.Input, Failures.Of(Assert.Throws<InputException>(() => source.OpenTraining(Data("folder")))));
    }

    [Fact]
    public async Task Look_AfterTheDiskFailed_LooksAgain()
    {
        var survey = new DataSurvey([Write("folder")]);
        using (Unreadable("a/1.png"))
        {
            Assert.Contains("cannot be read", Assert.Single((await survey.LookAsync(Data("folder"), default))!.Errors).Message, StringComparison.Ordinal);
        }

        // The time of the data set's folder is what it was.
        Assert.Equal(6, (await survey.LookAsync(Data("folder"), default))!.Value!.Images);
    }

    private static void AssertEnvironment(string file, Func<object> read)
    {
        var e = Assert.ThrowsAny<Exception>(read);
        Assert.True(Failures.Of(e) == FailureKind.Environment, e.ToString());
        Assert.Contains(file, e.Message, StringComparison.Ordinal);
    }

    private DataDefinition Data(string kind) => new(kind, _folder, 3, false, 0) { TestShare = 0.25 };

    private BadSector Unreadable(string file) => new(Path.Combine(_folder, file));

    private IDataSource Write(string kind)
    {
        switch (kind)
        {
            case "idx":
                File.WriteAllBytes(Path.Combine(_folder, "train-images-idx3-ubyte"), [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 5, 6]);
                File.WriteAllBytes(Path.Combine(_folder, "train-labels-idx1-ubyte"), [0, 0, 8, 1, 0, 0, 0, 2, 0, 1]);
                return new IdxDataSource();
            case "npy":
                WriteNpy("train_images", "8, 1, 1");
                WriteNpy("train_labels", "8,");
                return new NpyDataSource();
            case "cifar":
                File.WriteAllBytes(Path.Combine(_folder, "data_batch_1.bin"), new byte[3073 * 2]);
                return new CifarDataSource();
            default:
                foreach (var name in new[] { "a", "b" }.SelectMany(c => Enumerable.Range(0, 4).Select(i => Path.Combine(c, $"{i}.png"))))
                {
                    Directory.CreateDirectory(Path.Combine(_folder, Path.GetDirectoryName(name)!));
                    File.WriteAllBytes(Path.Combine(_folder, name), PngWriter.Write(8, 0, [.. Enumerable.Repeat((byte)9, 64)]));
                }

                return new FolderDataSource();
        }
    }

    private void WriteNpy(string name, string shape)
    {
        var header = Encoding.ASCII.GetBytes($"{{'descr': '|u1', 'fortran_order': False, 'shape': ({shape}), }}\n");
        File.WriteAllBytes(Path.Combine(_folder, name + ".npy"), [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. header, 0, 1, 0, 1, 0, 1, 0, 1]);
    }
}
