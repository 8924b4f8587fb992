using System.Security.Cryptography;
using System.Text;
using NasService.Core.Artifacts;
using NasService.Storage.Artifacts;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Artifacts;

public sealed class FileArtifactStoreTests : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("abc");

    /// <summary>The published SHA-256 of "abc" (FIPS 180-2, appendix B.1).</summary>
    private static readonly ArtifactDigest Abc = ArtifactDigest.Parse("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private readonly TemporaryFolder folder = new();
    private readonly FileArtifactStore store;

    public FileArtifactStoreTests() => store = new FileArtifactStore(folder["artifacts"], TimeProvider.System);

    private string PathOfAbc => folder["artifacts/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Write_Bytes_AreStoredUnderTheirDigest()
    {
        var blob = await WriteAsync(Content);

        Assert.Equal(new ArtifactBlob(Abc, 3), blob);
        Assert.Equal(Content, await File.ReadAllBytesAsync(PathOfAbc));
        Assert.Equal(PathOfAbc, await store.GetVerifiedPathAsync(Abc, default));
        Assert.Equal(Content, await ReadAsync(Abc));
        Assert.Empty(Directory.EnumerateFiles(folder["artifacts/tmp"]));
    }

    [Fact]
    public async Task WriteFile_AFile_IsCopied()
    {
        await File.WriteAllBytesAsync(folder["model.onnx"], Content);
        Assert.Equal(new ArtifactBlob(Abc, 3), await store.WriteFileAsync(folder["model.onnx"], default));
        Assert.True(File.Exists(folder["model.onnx"]));
    }

    [Fact]
    public async Task Write_SameBytesByEightAtOnce_AreOneFile()
    {
        var blobs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(Content))));

        Assert.All(blobs, b => Assert.Equal(Abc, b.Digest));
        Assert.Equal(new ArtifactBlob(Abc, 3), Assert.Single(store.List()));
    }

    [Fact]
    public async Task Write_FailsHalfWay_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.WriteAsync(
            async (stream, token) =>
            {
                await stream.WriteAsync(new byte[100_000], token);
                throw new InvalidOperationException("half way");
            },
            default));

        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task OpenRead_NotStored_NamesTheDigest()
    {
        var error = await Assert.ThrowsAsync<ArtifactMissingException>(() => store.OpenReadAsync(Abc, default));
        Assert.Contains(Abc.Value, error.Message, StringComparison.Ordinal);
        Assert.False(store.Contains(Abc));
        Assert.Empty(store.List());
        Assert.False(store.Delete(Abc));
    }

    [Theory]
    [InlineData("abd")]
    [InlineData("ab")]
    [InlineData("")]
    [InlineData("abcd")]
    public async Task OpenRead_ChangedOrTruncated_NamesTheDigestAndIsHealedByWritingAgain(string damaged)
    {
        await WriteAsync(Content);
        await File.WriteAllTextAsync(PathOfAbc, damaged);

        var error = await Assert.ThrowsAsync<ArtifactCorruptException>(() => store.OpenReadAsync(Abc, default));
        Assert.Contains(Abc.Value, error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArtifactCorruptException>(() => store.GetVerifiedPathAsync(Abc, default));
        await WriteAsync(Content);
        Assert.Equal(Content, await ReadAsync(Abc));
    }

    [Fact]
    public async Task OpenRead_ALinkInPlaceOfTheFile_IsRefused()
    {
        await WriteAsync(Content);
        File.Move(PathOfAbc, folder["elsewhere"]);
        File.CreateSymbolicLink(PathOfAbc, folder["elsewhere"]);

        await Assert.ThrowsAsync<ArtifactCorruptException>(() => store.OpenReadAsync(Abc, default));
    }

    [Fact]
    public async Task Delete_Stored_RemovesIt()
    {
        await WriteAsync(Content);
        Assert.True(store.Delete(Abc));
        Assert.False(store.Contains(Abc));
    }

    [Fact]
    public async Task Write_AfterAProcessDied_DeletesItsLeftoversOnceTheyAreOld()
    {
        Directory.CreateDirectory(folder["artifacts/tmp"]);
        await File.WriteAllTextAsync(folder["artifacts/tmp/old"], "");
        await File.WriteAllTextAsync(folder["artifacts/tmp/new"], "");
        File.SetLastWriteTimeUtc(folder["artifacts/tmp/old"], TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        await WriteAsync(Content);

        Assert.Equal("new", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(folder["artifacts/tmp"]))));
    }

    [Fact]
    public async Task Write_FolderThatCannotBeMade_SaysWhich()
    {
        await File.WriteAllTextAsync(folder["file"], "");
        var blocked = new FileArtifactStore(folder["file/artifacts"], TimeProvider.System);
        var error = await Assert.ThrowsAsync<ArtifactException>(() => WriteAsync(Content, blocked));

        Assert.Contains(folder["file/artifacts"], error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Write_OnAFullDisk_SaysSoAndLeavesNoHalfFile()
    {
        await using var mount = await TinyFileSystem.MountAsync(megabytes: 1);
        var full = new FileArtifactStore(mount.Path, TimeProvider.System);
        var small = await WriteAsync(Content, full);
        var error = await Assert.ThrowsAsync<ArtifactException>(() => WriteAsync(new byte[2_000_000], full));

        Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
        Assert.Equal(small, Assert.Single(full.List()));
        Assert.Single(Directory.EnumerateFiles(mount.Path, "*", SearchOption.AllDirectories));
        await WriteAsync(RandomNumberGenerator.GetBytes(100_000), full);
    }

    [SkippableFact]
    public async Task Write_OnAReadOnlyFileSystem_SaysSo()
    {
        await using var mount = await TinyFileSystem.MountAsync(megabytes: 1);
        var mounted = new FileArtifactStore(mount.Path, TimeProvider.System);
        await WriteAsync(Content, mounted);
        await mount.MakeReadOnlyAsync();

        var error = await Assert.ThrowsAsync<ArtifactException>(() => WriteAsync(Content, mounted));
        Assert.Contains("Read-only file system", error.Message, StringComparison.Ordinal);
    }

    private Task<ArtifactBlob> WriteAsync(byte[] bytes, FileArtifactStore? to = null)
        => (to ?? store).WriteAsync(async (stream, token) => await stream.WriteAsync(bytes, token), default);

    private async Task<byte[]> ReadAsync(ArtifactDigest digest)
    {
        await using var stream = await store.OpenReadAsync(digest, default);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }
}
