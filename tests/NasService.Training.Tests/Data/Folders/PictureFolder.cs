using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data.Folders;

/// <summary>A folder of made pictures. Gone when disposed.</summary>
internal sealed class PictureFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("nas-pictures-").FullName;

    public DataDefinition Data => new("folder", Path, 6, false, 0);

    /// <summary>A grey PNG that no other one equals.</summary>
    public void Add(string name, int width = 4, int height = 4, byte? value = null)
    {
        var pixels = new byte[width * height];
        new Random(value ?? Seed.DeriveInt(0, name, 0)).NextBytes(pixels);
        Write(name, PngWriter.Write(width, 0, pixels, height: height));
    }

    public void Write(string name, byte[] file)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
    }

    public void Link(string name, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.CreateSymbolicLink(this[name], target);
    }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
