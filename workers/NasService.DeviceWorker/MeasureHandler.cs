using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Measurement.Meters;

namespace NasService.DeviceWorker;

/// <summary>Measures stored models on this machine's device, with the machine to itself.</summary>
public sealed class MeasureHandler(IArtifactStore artifacts, LocalMeters meters) : IWorkHandler
{
    public string Kind => WorkKinds.Measure;

    public async Task<WorkResult> RunAsync(WorkContext work)
    {
        var name = WorkGroups.DeviceOf(work.Item.Group) ?? throw new InputException("group", "A measurement is for a device.", work.Item.Group, "measure:NAME");
        var request = DocumentJson.Read<MeasureRequest>(work.Item.PayloadJson);
        var meter = meters.Create(request.Meter, name);
        var models = new List<ModelFile>();
        foreach (var model in request.Models)
        {
            models.Add(await OpenAsync(model, work.Token).ConfigureAwait(false));
        }

        var anchor = request.Anchor is { } a ? await OpenAsync(a, work.Token).ConfigureAwait(false) : null;
        var metered = await meter.MeasureAsync(models, anchor, request.Plan, new Random(request.OrderSeed), null, work.Token).ConfigureAwait(false);
        return WorkResult.Done(JsonSerializer.Serialize(metered.Select(m => new MeasureResult(m.Model.ArchitectureId, m.Latency, m.Error)), DocumentJson.Options));
    }

    private async Task<ModelFile> OpenAsync(StoredModel model, CancellationToken cancellationToken)
    {
        var path = await artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(model.Digest), cancellationToken).ConfigureAwait(false);
        return new ModelFile(model.ArchitectureId, path);
    }
}
