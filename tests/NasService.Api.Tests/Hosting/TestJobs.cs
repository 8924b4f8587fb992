using System.Text;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Hosting;

/// <summary>What a worker would have stored.</summary>
internal static class TestJobs
{
    /// <summary>A running job of the user's with a stage under way.</summary>
    public static async Task<StageTicket> StartAsync(TestService service, string jobId, string stage = StageNames.Search)
    {
        Assert.True(await service.Store.TryStartJobAsync(jobId, default));
        await service.Store.RegisterDeviceAsync(Samples.Device, default);
        return (await service.Store.BeginStageAsync(jobId, stage, 1, null, default))!.Ticket;
    }

    /// <summary>Evaluations, a predictor, a supernet, a front and a file. Gives the file's digest.</summary>
    public static async Task<string> FillAsync(TestService service, StageTicket ticket, int evaluations = 30)
    {
        await service.Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, evaluations), default);
        await service.Store.SavePredictorAsync(ticket, Samples.Predictor(1), default);
        await service.Store.SaveSupernetAsync(ticket, Samples.Supernet(ticket.JobId), default);
        await service.Store.SaveFrontAsync(ticket, Samples.Front(TimeProvider.System, Samples.Point("a001", 0.9, 0.02), Samples.Point("a002", 0.92, 0.05)), default);
        var bytes = Encoding.UTF8.GetBytes("not really a model, and long enough for a range of it " + ticket.JobId);
        var blob = await service.Get<IArtifactStore>().WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), default);
        await service.Store.RegisterArtifactAsync(new NewArtifact(blob, ticket.JobId, ArtifactKinds.Model, "model.onnx"), default);
        return blob.Digest.Value;
    }
}
