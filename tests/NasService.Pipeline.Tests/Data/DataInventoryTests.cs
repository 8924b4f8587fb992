using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Pipeline.Data;

namespace NasService.Pipeline.Tests.Data;

public sealed class DataInventoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Take_FilesAndHiddenOnes_HasTheFilesInOrder()
    {
        Write("b.png", "2");
        Write(Path.Combine("a", "1.png"), "1");
        Write(".DS_Store", "x");
        var inventory = Take("h");
        Assert.Equal(["a/1.png", "b.png"], inventory.Files.Select(f => f.Path));
        Assert.Equal(inventory.Digest, DocumentJson.Read<DataInventory>(DocumentJson.WriteLine(inventory)).Digest);
    }

    [Fact]
    public void Change_OfEveryKind_NamesFilesCountsAndDigests()
    {
        Write("changed.png", "before");
        Write("gone.png", "x");
        var began = Take("h");
        Write("changed.png", "afterwards");
        File.Delete(Path.Combine(_folder, "gone.png"));
        foreach (var i in Enumerable.Range(0, 5))
        {
            Write($"new{i}.png", "y");
        }

        var now = Take("i", began);
        var error = Assert.Single(DataChange.Of(began, now).Errors);
        Assert.Equal("data", error.Path);
        Assert.Matches(@"1 changed: changed\.png \(6 bytes, sha256 [0-9a-f]{12}\) is now 10 bytes, sha256 [0-9a-f]{12}; 1 missing: gone\.png .*; 5 new: new0\.png .* and 2 more\.$", error.Message);
        Assert.Matches("^6 files, digest [0-9a-f]{12}$", error.Found);
        Assert.Matches("^2 files, digest [0-9a-f]{12}, as when the job began", error.Allowed);
    }

    [Fact]
    public void Change_FilesAreTheSame_SaysThatTheyAreReadInAnotherWay()
    {
        Write("a.png", "x");
        var began = Take("h");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "a.png"), DateTime.UnixEpoch);
        Assert.Contains("version of the program", DataChange.Of(began, Take("i", began)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfItsFilesAlone_SeesThatTheyChangedAndNothingElse()
    {
        Write("train.png", "x");
        Write("test-1.png", "before");
        Write("test-2.png", "same");
        var began = DocumentJson.Read<DataInventory>(DocumentJson.WriteLine(Take("h", test: ["test-1.png", "test-2.png"])));
        Assert.Equal(["test-1.png", "test-2.png"], began.Test.Files.Select(f => f.Path));
        Write("train.png", "other");
        Write("README", "new");
        Assert.Null(DataChange.OfTest(began.Test, TakeTest(began, "test-1.png", "test-2.png")));

        Write("test-1.png", "afterwards");
        var error = Assert.Single(DataChange.OfTest(began.Test, TakeTest(began, "test-1.png", "test-2.png"))!.Errors);
        Assert.Matches(@"^The test images changed since the job began: 1 changed: test-1\.png \(6 bytes, sha256 [0-9a-f]{12}\) is now 10 bytes", error.Message);
        Assert.Contains("1 missing: test-1.png", DataChange.OfTest(began.Test, TakeTest(began, "test-2.png"))!.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Take_AFileThatTheDiskDoesNotGive_IsTheEnvironments()
    {
        Skip.IfNot(File.Exists("/proc/self/mem"), "needs a file that cannot be read");
        File.CreateSymbolicLink(Path.Combine(_folder, "a.png"), "/proc/self/mem");
        Assert.Equal(FailureKind.Environment, Failures.Of(Assert.ThrowsAny<Exception>(() => Take("h"))));
        Assert.Equal(FailureKind.Environment, Failures.Of(Assert.ThrowsAny<Exception>(() => TakeTest(new DataInventory("h", []), "a.png"))));
    }

    private DataInventory Take(string hash, DataInventory? known = null, string[]? test = null) => DataInventory.Take(_folder, hash, test ?? [], known, CancellationToken.None);

    private DataInventory TakeTest(DataInventory known, params string[] test) => DataInventory.TakeTest(_folder, "h", test, known, CancellationToken.None);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
