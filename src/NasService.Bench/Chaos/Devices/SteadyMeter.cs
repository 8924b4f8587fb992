using System.Globalization;
using NasService.Core.Latency;

namespace NasService.Bench.Chaos.Devices;

/// <summary>
/// A latency that follows from the network alone, so that runs can be compared number by number. It takes as long as a short
/// measurement: what is done meanwhile is done to something.
/// </summary>
internal sealed class SteadyMeter(DeviceFingerprint device, TimeProvider time) : ILatencyMeter
{
    private const double BytesPerMs = 1e6;
    private const double LeastMs = 0.02;

    /// <summary>Networks of one size differ by up to so much.</summary>
    private const double MostApartMs = 0.005;
    private static readonly TimeSpan Run = TimeSpan.FromMilliseconds(150);

    public string Name => LatencyMeters.OnnxRuntime;

    public DeviceFingerprint Device => device;

    public bool RunsModels => true;

    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var measured = new List<MeteredModel>(models.Count);
        foreach (var model in models)
        {
            await Task.Delay(Run, time, cancellationToken);
            var ms = LatencyMs(model);
            measured.Add(new MeteredModel(model, new LatencyMeasurement(ms, ms, ms, ms, ms, plan.MinRuns, plan.WarmUp, plan.Threads, plan.Batch, device.Id), null));
        }

        return measured;
    }

    /// <summary>An id is hexadecimal digits; the first four of it are as good as drawn.</summary>
    private static double LatencyMs(ModelFile model)
    {
        var apart = int.TryParse(model.ArchitectureId.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var drawn) ? drawn / 65536.0 : 0;
        return LeastMs + (new FileInfo(model.Path).Length / BytesPerMs) + (MostApartMs * apart);
    }
}
