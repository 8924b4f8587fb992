using NasService.Core.Artifacts;
using NasService.Core.Latency;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>The anchor model on disk for as long as measurements run: the largest fp32 network.</summary>
internal sealed class AnchorFile : IDisposable
{
    private AnchorFile(ModelFile model) => Model = model;

    public ModelFile Model { get; }

    /// <returns>Null where the meter runs no models.</returns>
    public static async Task<AnchorFile?> CreateAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (!session.Meter.RunsModels)
        {
            return null;
        }

        var models = await session.GetModelsAsync(cancellationToken);
        var architecture = session.Space.Largest(32);
        PrivateFiles.MakeFolder(session.Scratch);
        var path = Path.Combine(session.Scratch, "anchor.onnx");
        return new AnchorFile(await DedicatedThread.RunAsync("anchor", () => models.Write(architecture, path, cancellationToken)));
    }

    public void Dispose() => File.Delete(Model.Path);
}
