using System.Runtime.Versioning;
using NasService.Core.Jobs;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Trainer;

public sealed class CheckpointFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-ckpt").FullName;
    private readonly List<string> _warnings = [];

    private string FilePath => Path.Combine(_folder, "supernet.ckpt");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Read_NothingWritten_Null() => Assert.Null(File().Read());

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Write_InAFolderThatIsNotThere_FileAndFolderAreTheirOwnersAlone()
    {
        var folder = Path.Combine(_folder, "job");
        var path = Path.Combine(folder, "supernet.ckpt");
        var file = new CheckpointFile(path, _warnings.Add);
        file.Write(Make(3));
        file.Write(Make(4));
        Assert.All([path, path + ".previous"], f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(f)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, System.IO.File.GetUnixFileMode(folder));
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("altered")]
    [InlineData("empty")]
    public void Read_NewestDamaged_PreviousIsUsedAndWarned(string damage)
    {
        var file = File();
        file.Write(Make(3));
        file.Write(Make(4));
        var bytes = System.IO.File.ReadAllBytes(FilePath);
        switch (damage)
        {
            case "truncated":
                bytes = bytes[..(bytes.Length / 2)];
                break;
            case "altered":
                bytes[bytes.Length / 2] ^= 1;
                break;
            default:
                bytes = [];
                break;
        }

        System.IO.File.WriteAllBytes(FilePath, bytes);
        Assert.Equal(3, file.Read()!.Header.Step);
        Assert.Contains("cannot be used", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NewestDamaged_GoodOneBeforeItIsKept()
    {
        var file = File();
        file.Write(Make(3));
        file.Write(Make(4));
        System.IO.File.WriteAllText(FilePath, "x");
        var resumed = File();
        Assert.Equal(3, resumed.Read()!.Header.Step);
        resumed.Write(Make(5));
        System.IO.File.Delete(FilePath);
        Assert.Equal(3, File().Read()!.Header.Step);
    }

    [Fact]
    public void Read_BothDamaged_Null()
    {
        var file = File();
        file.Write(Make(3));
        file.Write(Make(4));
        System.IO.File.WriteAllText(FilePath, "x");
        System.IO.File.WriteAllText(FilePath + ".previous", "y");
        Assert.Null(file.Read());
        Assert.Equal(2, _warnings.Count);
    }

    [SkippableFact]
    public void Write_DiskFull_OldOneStaysAndMessageNamesFile()
    {
        Skip.IfNot(System.IO.File.Exists("/dev/full"), "needs /dev/full");
        var file = File();
        file.Write(Make(3));

        // Whatever is written to the partial file runs out of space at once.
        System.IO.File.CreateSymbolicLink(FilePath + ".partial", "/dev/full");
        var e = Assert.Throws<CheckpointException>(() => file.Write(Make(4)));
        Assert.Contains(FilePath, e.Message, StringComparison.Ordinal);
        Assert.Equal(3, file.Read()!.Header.Step);
    }

    [SkippableTheory]
    [InlineData("/proc/self/mem")]
    [InlineData("/")]
    public void Read_TheDiskDoesNotGiveIt_IsTheEnvironmentsAndNothingIsLost(string target)
    {
        Skip.IfNot(Path.Exists(target), "needs a file that cannot be read");
        var file = File();
        file.Write(Make(3));
        file.Write(Make(4));
        var aside = FilePath + ".aside";
        System.IO.File.Move(FilePath, aside);
        System.IO.File.CreateSymbolicLink(FilePath, target);

        Assert.Equal(FailureKind.Environment, Failures.Of(Assert.ThrowsAny<Exception>(file.Read)));
        Assert.Empty(_warnings);
        System.IO.File.Delete(FilePath);
        System.IO.File.Move(aside, FilePath);
        Assert.Equal(4, file.Read()!.Header.Step);
    }

    [SkippableFact]
    public void Write_DiskFull_IsTheEnvironments()
    {
        Skip.IfNot(System.IO.File.Exists("/dev/full"), "needs /dev/full");
        System.IO.File.CreateSymbolicLink(FilePath + ".partial", "/dev/full");
        Assert.Equal(FailureKind.Environment, Failures.Of(Assert.Throws<CheckpointException>(() => File().Write(Make(1)))));
    }

    private static Checkpoint Make(int steps)
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 0);
        using var threads = new MemberThreads(2);
        using var trainer = new SupernetTrainer(supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings, new SandwichRecipe(), 0, threads);
        while (trainer.Step < steps)
        {
            trainer.TrainStep();
        }

        return trainer.ToCheckpoint();
    }

    private CheckpointFile File() => new(FilePath, _warnings.Add);
}
