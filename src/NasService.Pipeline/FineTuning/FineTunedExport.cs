using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.FineTuning;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.FineTuning;

/// <summary>
/// Exports a point of the front trained on alone. The job's own front and bundles stay as they are: the numbers of the new files are measured on them
/// and go into their manifest only.
/// </summary>
internal sealed class FineTunedExport(JobSession session, JobResources resources)
{
    /// <param name="pick">As for <see cref="FrontPick"/>.</param>
    /// <param name="epochs">Passes over the training split.</param>
    /// <param name="folder">Made if it is not there; files of an earlier bundle in it are replaced.</param>
    /// <param name="learnsSteps">Whether what is in int8 is trained as such, with steps of its own (LSQ), where the point has layers in
    /// int8.</param>
    /// <param name="isForced">As for <see cref="BundleExport"/>.</param>
    /// <param name="cancellationToken">Ends the training between steps.</param>
    /// <returns>The point as it was, and as it is in the folder.</returns>
    /// <exception cref="InputException">The job has no verified front, it has no such point, or the folder holds other files.</exception>
    public async Task<(FrontPoint Before, FrontPoint After)> RunAsync(
        string pick, int epochs, bool learnsSteps, string folder, bool isForced, CancellationToken cancellationToken)
    {
        BundleFolder.Check(folder, isForced);
        var front = await session.Store.GetFrontAsync(new FrontQuery(session.Job.Id), cancellationToken);
        if (front is null || front.Points.IsEmpty || !front.Summary.Verified)
        {
            throw new InputException("job", "The job has no verified front yet.", session.Job.Id);
        }

        var before = FrontPick.Of(front, pick, session.Metric);
        var architecture = session.Space.Create(before.Genes.AsSpan());
        var learned = learnsSteps ? new LearnedSteps(session.Space.Plan(architecture)) : null;
        using var tuned = await TrainAsync(architecture, epochs, learned, cancellationToken);
        var models = new CandidateModels(tuned, session.Data, session.Definition.Calibration, resources.RangeEstimators,
            session.WeightLimit)
        { Learned = learned };
        BundleFolder.Create(folder);
        var files = new Dictionary<string, BundleFile>(StringComparer.Ordinal);
        foreach (var (name, exported) in new[]
        {
            ("model.onnx", architecture), ("model.fp32.onnx", session.Space.WithBits(architecture, 32)), ("model.int8.onnx", session.Space.WithBits(architecture, 8)),
        })
        {
            var bytes = await DedicatedThread.RunAsync("export", () => models.Export(exported, cancellationToken));
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancellationToken);
            files.Add(name, new BundleFile(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), bytes.Length));
        }

        var after = await MeasureAsync(before, architecture, Path.Combine(folder, "model.onnx"), files["model.onnx"], cancellationToken);
        var manifests = await ManifestWriter.CreateAsync(session, cancellationToken);
        foreach (var (name, part) in await manifests.WritePartsAsync(folder, cancellationToken))
        {
            files.Add(name, part);
        }

        var steps = new FineTuner(session.Data, session.Definition.Data, FineTuneSettings.From(session.Definition.Supernet, epochs), session.Definition.Seed, resources.Losses).Steps;
        await manifests.WriteAsync(after, files,
            new BundleFineTune(epochs, steps, before.Validation.Value, before.Test?.Value) { LearnedSteps = learnsSteps ? true : null },
                folder, cancellationToken);
        return (before, after);
    }

    private async Task<Supernet> TrainAsync(Architecture architecture, int epochs, LearnedSteps? learned,
        CancellationToken cancellationToken)
    {
        var supernet = await SupernetLoader.LoadAsync(session, cancellationToken);
        session.Adopt(supernet);
        var tuner = new FineTuner(session.Data, session.Definition.Data, FineTuneSettings.From(session.Definition.Supernet, epochs),
            session.Definition.Seed, resources.Losses)
        { Learned = learned };
        using var progress = session.Progress.Begin("finetune", tuner.Steps, "steps");
        return await DedicatedThread.RunAsync("finetune", () => tuner.Run(
            supernet,
            session.Space.Plan(architecture),
            new ImmediateProgress<TrainingProgress>(p => progress.Report(p.Step, FormattableString.Invariant($"loss {p.LabelLoss:F3}"))),
            cancellationToken));
    }

    private async Task<FrontPoint> MeasureAsync(FrontPoint before, Architecture architecture, string path, BundleFile model, CancellationToken cancellationToken)
    {
        var plan = session.Space.Plan(architecture);
        var file = new ModelFile(architecture.Id, path);
        var quality = await session.Scoring.ScoreAsync(file, plan.Inputs, cancellationToken);
        var order = Seed.Derive(session.Definition.Seed, "finetune", 0);
        var metered = session.Meter.RunsModels
            ? (await session.Meter.MeasureAsync([file], null, session.Definition.Latency.VerifyPlan, order, null, cancellationToken))[0]
            : new MeteredModel(file, before.Latency, null);
        return before with
        {
            Validation = quality,
            Test = null,
            Latency = metered.Latency ?? throw new InvalidOperationException($"The fine-tuned model cannot be measured: {metered.Error}"),
            ModelBytes = model.Bytes,
            ArtifactDigest = model.Sha256,
        };
    }
}
