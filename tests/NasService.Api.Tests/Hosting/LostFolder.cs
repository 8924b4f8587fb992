namespace NasService.Api.Tests.Hosting;

/// <summary>A folder that the system does not reach, and does not say is gone, until this is disposed: a link to itself stands in its place.</summary>
internal sealed class LostFolder : IDisposable
{
    private readonly string _path;
    private readonly string _aside;

    public LostFolder(string path)
    {
        (_path, _aside) = (path, path + ".aside");
        Directory.Move(path, _aside);
        File.CreateSymbolicLink(path, path);
    }

    public void Dispose()
    {
        File.Delete(_path);
        Directory.Move(_aside, _path);
    }
}
