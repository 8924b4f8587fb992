using NasService.Core.Documents;
using NasService.Worker.Data;

namespace NasService.Worker.Tests.Data;

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

    private DataInventory Take(string hash, DataInventory? known = null) => DataInventory.Take(_folder, hash, known, CancellationToken.None);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
