using System.Runtime.InteropServices;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Measurement.Quality;
using NasService.Measurement.Sessions;
using NasService.Training.Import;

namespace NasService.Pipeline.OwnModels;

/// <summary>The child's side: checks the file, then runs what was asked.</summary>
internal sealed class OwnModelRun(IEnumerable<ILatencyMeterFactory> meters, QualityMeters quality)
{
    public async Task<OwnModelAnswer> RunAsync(OwnModelRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(request.Model).Length > OwnModelLimits.FileBytes)
            {
                return Failed($"The file is larger than {OwnModelLimits.FileBytes >> 20} MiB.");
            }

            var (info, model) = OwnModelReader.Read(await File.ReadAllBytesAsync(request.Model, cancellationToken), request.Channels, request.Classes);
            await PrivateFiles.WriteAsync(request.Checked, model, cancellationToken);
            var file = new ModelFile("own", request.Checked);
            var score = Score(file, info, request, cancellationToken);
            var latency = await MeasureAsync(file, request, cancellationToken);
            return new OwnModelAnswer(info.Side, info.Parameters, score, latency, []);
        }
        catch (InputException e)
        {
            return new OwnModelAnswer(0, 0, null, null, e.Errors);
        }
        catch (Exception e) when (e is OnnxModelException or IOException or UnauthorizedAccessException)
        {
            return Failed(e.Message) with { IsEnvironment = !Failures.IsOfCandidate(e) };
        }
    }

    private static OwnModelAnswer Failed(string error) => new(0, 0, null, null, [new InputError(OwnModelAnswer.Place, error)]);

    private QualityScore? Score(ModelFile file, OwnModelInfo info, OwnModelRequest request, CancellationToken cancellationToken)
    {
        if (request.Images is null || request.Targets is null)
        {
            // Whether the runtime takes it is worth knowing at once.
            OnnxOutputs.Of(file, new float[info.Channels * info.Side * info.Side], 1, 1, cancellationToken);
            return null;
        }

        var images = Floats(request.Images);
        var targets = Floats(request.Targets);
        var count = images.Length / (info.Channels * info.Side * info.Side);
        return new TargetRows(targets, targets.Length / count).Judge(OnnxOutputs.Of(file, images, count, 1, cancellationToken), quality.Create(request.Task));
    }

    private static float[] Floats(string path) => MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path)).ToArray();

    private async Task<LatencyMeasurement?> MeasureAsync(ModelFile file, OwnModelRequest request, CancellationToken cancellationToken)
    {
        if (request.Device is null || request.Plan is null)
        {
            return null;
        }

        var meter = meters.Single(m => m.Name == LatencyMeters.OnnxRuntime).Create(new LatencyDefinition(LatencyMeters.OnnxRuntime, request.Device, request.Plan, request.Plan, null));
        var metered = await meter.MeasureAsync([file], null, request.Plan, new Random(0), null, cancellationToken);
        return metered[0].Latency ?? throw new OnnxModelException(metered[0].Error ?? "it cannot be measured");
    }
}
