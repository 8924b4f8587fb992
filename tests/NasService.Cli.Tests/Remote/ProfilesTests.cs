using NasService.Cli.Remote;
using NasService.Core.Input;

namespace NasService.Cli.Tests.Remote;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ProfilesTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Resolve_WithAProfile_GivesItsServerAndKey()
    {
        Write(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal((new Uri("https://lab.example/nas/"), "nas_profile"), Profiles.Resolve(null, "lab", null, _file));
        Assert.Equal((new Uri("http://127.0.0.1:8420/"), "nas_environment"), Profiles.Resolve("http://127.0.0.1:8420", "lab", "nas_environment", _file));
    }

    [Fact]
    public void Resolve_OfAFileThatOthersCanRead_IsRefused()
    {
        Write(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.Contains("chmod 600", Assert.Throws<InputException>(() => Profiles.Resolve(null, "lab", null, _file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "key", "--server")]
    [InlineData("ftp://x", null, "key", "--server")]
    [InlineData("http://x", null, null, Profiles.KeyVariable)]
    [InlineData(null, "nobody", null, "--profile")]
    public void Resolve_WithoutWhatItTakes_SaysWhatIsMissing(string? server, string? profile, string? key, string place)
    {
        Write(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(place, Assert.Single(Assert.Throws<InputException>(() => Profiles.Resolve(server, profile, key, _file)).Errors).Path);
    }

    private void Write(UnixFileMode mode)
    {
        File.WriteAllText(_file, """{"lab": {"server": "https://lab.example/nas", "key": "nas_profile"}}""");
        File.SetUnixFileMode(_file, mode);
    }
}
