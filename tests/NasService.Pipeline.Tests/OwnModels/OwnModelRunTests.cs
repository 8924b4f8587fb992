using NasService.Core.Documents;
using NasService.Measurement.Quality;
using NasService.Pipeline.OwnModels;

namespace NasService.Pipeline.Tests.OwnModels;

public sealed class OwnModelRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-own-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task Run_TheDiskDoesNotGiveTheFile_IsNoFactAboutTheModel()
    {
        Skip.IfNot(File.Exists("/proc/self/mem"), "needs a file that cannot be read");
        File.CreateSymbolicLink(Path.Combine(_folder, "own.onnx"), "/proc/self/mem");
        var answer = await AskAsync();

        // As it comes from the child.
        Assert.Throws<IOException>(() => DocumentJson.Read<OwnModelAnswer>(DocumentJson.Write(answer)).OfModel());
        Assert.Contains("own.onnx", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoModel_IsTheModels()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "own.onnx"), [1, 2, 3]);
        Assert.NotEmpty(DocumentJson.Read<OwnModelAnswer>(DocumentJson.Write(await AskAsync())).OfModel().Errors);
    }

    private Task<OwnModelAnswer> AskAsync()
        => new OwnModelRun([], QualityMeters.Shipped).RunAsync(new OwnModelRequest(Path.Combine(_folder, "own.onnx"), 1, 4, Path.Combine(_folder, "checked.onnx"), null, null, null, null), default);
}
