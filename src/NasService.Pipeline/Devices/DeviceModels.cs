using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Devices;

/// <summary>Models on disk as a device that follows gets them: int8 weights in the range of its class. Gone when disposed.</summary>
internal sealed class DeviceModels(JobSession session) : IDisposable
{
    private readonly string _folder = Path.Combine(session.Scratch, "devices");

    public async Task<IReadOnlyList<ModelFile>> WriteAsync(
        IReadOnlyList<Architecture> architectures, DeviceFingerprint device, CancellationToken cancellationToken)
    {
        var models = await session.GetModelsAsync(cancellationToken);
        var folder = Path.Combine(_folder, device.Id);
        PrivateFiles.MakeFolder(folder);
        return await DedicatedThread.RunAsync<IReadOnlyList<ModelFile>>("export", () =>
            [.. architectures.Select(a
                => models.Write(a, Path.Combine(folder, a.Id + ".onnx"), cancellationToken, JobSession.WeightLimitOf(device)))]);
    }

    public void Dispose()
    {
        if (Presence.OfFolder(_folder))
        {
            Directory.Delete(_folder, true);
        }
    }
}
