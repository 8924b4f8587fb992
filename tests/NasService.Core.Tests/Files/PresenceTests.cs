using NasService.Core.Files;

namespace NasService.Core.Tests.Files;

/// <summary>What a disk that fails does to it is in the end-to-end tests: <c>DiskFaultTests</c>.</summary>
public sealed class PresenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-presence-").FullName;

    public PresenceTests()
    {
        File.WriteAllText(At("file"), "");
        Directory.CreateDirectory(At("folder"));
        File.CreateSymbolicLink(At("to-file"), At("file"));
        File.CreateSymbolicLink(At("to-folder"), At("folder"));
        File.CreateSymbolicLink(At("to-nothing"), At("nothing"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("file", true, false, false)]
    [InlineData("file/", false, false, false)]
    [InlineData("folder", false, true, false)]
    [InlineData("folder/", false, true, false)]
    [InlineData("to-file", true, false, true)]
    [InlineData("to-folder", false, true, true)]
    [InlineData("to-nothing", true, false, true)]
    [InlineData("nothing", false, false, false)]
    [InlineData("nothing/below", false, false, false)]
    [InlineData("file/below", false, false, false)]
    public void OfEach_WhateverIsThere_IsAsTheSystemSays(string name, bool isFile, bool isFolder, bool isLink)
    {
        Assert.Equal((isFile, isFolder, isLink), (Presence.OfFile(At(name)), Presence.OfFolder(At(name)), Presence.IsLink(At(name))));
        Assert.Equal((File.Exists(At(name)), Directory.Exists(At(name))), (Presence.OfFile(At(name)), Presence.OfFolder(At(name))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void OfEither_NoName_IsFalse(string path) => Assert.False(Presence.OfEither(path));

    [Fact]
    public void OfEither_NameThatIsTooLong_IsFalse() => Assert.False(Presence.OfEither(At(new string('a', 5000))));

    [Fact]
    public void OfEach_TheSystemDoesNotSay_Throws()
    {
        var below = At("loop/below");
        File.CreateSymbolicLink(At("loop"), At("loop"));
        Assert.False(File.Exists(below) || Directory.Exists(below));
        Assert.Throws<IOException>(() => Presence.OfFile(below));
        Assert.Throws<IOException>(() => Presence.OfFolder(below));
        Assert.Throws<IOException>(() => Presence.OfEither(below));
    }

    private string At(string name) => Path.Combine(_folder, name);
}
