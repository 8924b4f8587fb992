using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Files;
using NasService.Training;
using NasService.Training.Data;
using NasService.Training.Data.Checks;

namespace NasService.Bench.Tests.Files;

public sealed class PictureFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_SomePictures_AreADataSetThatNasReads()
    {
        PictureFiles.Write(_folder, 200, 0, default);

        using var services = new ServiceCollection().AddTraining().BuildServiceProvider();
        var report = new DataCheck(services.GetServices<IDataSource>()).Run(_folder, null);
        Assert.Equal("folder", report.Kind);
        Assert.Empty(report.Errors);
        Assert.Equal([("training", 180), ("test", 20)], report.Parts.Select(p => (p.Name, p.Images)));
        Assert.All(report.Parts, p => Assert.Equal(PictureFiles.Classes, p.PerClass.Length));
    }

    [Fact]
    public void Write_SameSeed_IsTheSameFiles()
    {
        PictureFiles.Write(Path.Combine(_folder, "a"), 40, 7, default);
        PictureFiles.Write(Path.Combine(_folder, "b"), 40, 7, default);
        var first = Path.Combine("train", "c3", "13.bmp");
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "a", first)), File.ReadAllBytes(Path.Combine(_folder, "b", first)));
    }
}
