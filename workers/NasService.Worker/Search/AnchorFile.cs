using NasService.Core.Latency;
using NasService.Worker.Jobs;

namespace NasService.Worker.Search;

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
        var plan = session.Space.Plan(architecture);
        Directory.CreateDirectory(session.Scratch);
        var model = new ModelFile(architecture.Id, Path.Combine(session.Scratch, "anchor.onnx"), plan.InputChannels, plan.Resolution);
        await File.WriteAllBytesAsync(model.Path, await Candidates.DedicatedThread.RunAsync("anchor", () => models.Export(architecture, cancellationToken)), cancellationToken);
        return new AnchorFile(model);
    }

    public void Dispose() => File.Delete(Model.Path);
}
