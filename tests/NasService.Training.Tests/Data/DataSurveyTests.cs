using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data;

public sealed class DataSurveyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-data-").FullName;
    private readonly DataSurvey _survey = new([new CifarDataSource(), new FolderDataSource(), new IdxDataSource(), new NpyDataSource()]);

    public DataSurveyTests()
    {
        foreach (var (name, i) in new[] { "a", "b", "c" }.SelectMany(c => Enumerable.Range(0, 4).Select(i => (c, i))))
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
            File.WriteAllBytes(Path.Combine(_folder, name, $"{i}.png"), PngWriter.Write(8, 0, new byte[64]));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Look_AFolderOfPictures_CountsWhatIsTrainedOn()
    {
        var found = await _survey.LookAsync(Data("folder"), CancellationToken.None);
        Assert.NotNull(found?.Value);
        Assert.Equal((9, 3, 1), (found.Value.Images, found.Value.Classes, found.Value.Channels));
    }

    [Theory]
    [InlineData("npy")]
    [InlineData("idx")]
    [InlineData("cifar")]
    public async Task Look_AsAnotherKind_NamesTheKindThatTheFolderLooksLike(string kind)
    {
        var error = Assert.Single((await _survey.LookAsync(Data(kind), CancellationToken.None))!.Errors);
        Assert.Equal(("data.kind", kind, "folder"), (error.Path, error.Found, error.Allowed));
    }

    [Fact]
    public async Task Look_NoSuchFolder_NamesThePath()
        => Assert.Equal("data.path", Assert.Single((await _survey.LookAsync(Data("folder") with { Path = _folder + "-none" }, CancellationToken.None))!.Errors).Path);

    [Fact]
    public async Task Look_AClassMore_SeesIt()
    {
        await _survey.LookAsync(Data("folder"), CancellationToken.None);
        Directory.CreateDirectory(Path.Combine(_folder, "d"));
        File.WriteAllBytes(Path.Combine(_folder, "d", "0.png"), PngWriter.Write(8, 0, new byte[64]));
        File.WriteAllBytes(Path.Combine(_folder, "d", "1.png"), PngWriter.Write(8, 0, new byte[64]));
        Assert.Equal(4, (await _survey.LookAsync(Data("folder"), CancellationToken.None))!.Value!.Classes);
    }

    private DataDefinition Data(string kind) => new(kind, _folder, 3, false, 0);
}
