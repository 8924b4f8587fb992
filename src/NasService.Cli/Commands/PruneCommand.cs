using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Jobs;
using NasService.Training.Importance;

namespace NasService.Cli.Commands;

/// <summary>
/// <c>nas prune MODEL_OR_JOB --max-latency-ms X</c>: the largest network of a trained job, or a model of a bundle, its channels and heads
/// sorted by importance, is searched for narrower ones within a latency. One shot: a job like the old one, with another one's supernet, or
/// the model's weights in the space in which it is the largest, and nothing trained.
/// </summary>
internal sealed class PruneCommand(
    WorkerHost host, JobExecution execution, ServedRun served, ImportanceCatalog importances, SpaceLibrary spaces, CliOutput output)
        : ICliCommand
{
    private const string Suffix = "-pruned";
    private const int LongestName = 64;

    private readonly Argument<string> _source = new("MODEL_OR_JOB")
    {
        Description = "Id of a job that has trained a supernet, or the folder of a bundle, or model.fp32.onnx in it",
    };

    private readonly Option<FileInfo?> _like = new("--job")
    {
        Description = "Of a model: a job document with the space, data, validation and seed that it was trained with (default: the job "
            + "that made the bundle)",
        HelpName = "FILE",
    };

    private readonly Option<double?> _bound = NumberOption.RealOrNone(
        "--max-latency-ms", "Networks are at most this slow (default: as in the job)", JobLimits.Positive, "MS");

    private readonly Option<string> _importance = new("--importance")
    {
        Description = "What channels and heads are sorted by",
        DefaultValueFactory = _ => "taylor",
    };

    private readonly Option<DirectoryInfo?> _folder = new("--out")
    {
        Description = "Folder of the bundle of the best network found (default: none is written)",
        HelpName = "DIR",
    };

    public Command Build()
    {
        _importance.AcceptOnlyFromAmong([.. importances.Names]);
        var command = new Command("prune",
            "Prune a trained job's largest network, or an exported model, to a latency, by importance alone")
        {
            _source, _like, _bound, _importance, _folder,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var given = parsed.GetRequiredValue(_source);
        var folder = parsed.GetValue(_folder);
        if (folder is not null)
        {
            BundleFolder.Check(folder.FullName, false);
        }

        var isServed = served.IsServed(parsed);
        await using var worker = await host.OpenAsync(parsed, !isServed, cancellationToken).ConfigureAwait(false);
        var job = await (ModelToPrune.IsMeant(given) ? SubmitModelAsync(worker, given, parsed, cancellationToken)
            : SubmitJobAsync(worker, given, parsed, cancellationToken)).ConfigureAwait(false);
        if (isServed)
        {
            await served.QueueAsync(worker, job.Id, cancellationToken).ConfigureAwait(false);
        }

        var run = isServed
            ? served.FollowAsync(worker, job.Id, parsed, cancellationToken)
            : execution.RunAsync(worker, job.Id, parsed, cancellationToken);
        var code = await run.ConfigureAwait(false);
        if (folder is not null && code == ExitCodes.Done)
        {
            var bundles = worker.Get<BundleExport>();
            var point = await bundles.ExportAsync(job.Id, "quality", folder.FullName, false, cancellationToken).ConfigureAwait(false);
            output.Note($"nas: {point.ArchitectureId} is in {folder.FullName}");
        }

        return code;
    }

    private async Task<SearchJob> SubmitJobAsync(OpenWorker worker, string id, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_like) is not null)
        {
            throw new InputException(_like.Name, "It belongs to a model: a job has its own.", id);
        }

        var source = await worker.Get<IJobStore>().GetJobAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw new InputException("job", "There is no such job.", id);
        var (trained, space) = await worker.Get<JobReading>().ReadAsync(source, cancellationToken).ConfigureAwait(false);
        return await worker.Get<JobSubmission>().SubmitCheckedAsync(Pruned(trained, id, parsed), space, Warn, cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task<SearchJob> SubmitModelAsync(OpenWorker worker, string path, ParseResult parsed, CancellationToken cancellationToken)
    {
        var model = await ModelToPrune.ReadAsync(worker, path, parsed.GetValue(_like), spaces, cancellationToken).ConfigureAwait(false);
        var definition = Pruned(model.Job, null, parsed);
        var job = await worker.Get<JobSubmission>().SubmitCheckedAsync(definition, model.Space, Warn, cancellationToken)
            .ConfigureAwait(false);
        await PrunedModel.KeepAsync(worker.Get<IJobStore>(), worker.Get<IArtifactStore>(), job.Id, model.Weights, model.Manifest,
            cancellationToken).ConfigureAwait(false);
        return job;
    }

    private void Warn(string warning) => output.Note($"nas: {warning}");

    /// <param name="trained">That it is like.</param>
    /// <param name="id">The job whose supernet is pruned; null: a model is.</param>
    /// <param name="parsed">The command line.</param>
    private JobDefinition Pruned(JobDefinition trained, string? id, ParseResult parsed) => trained with
    {
        Name = trained.Name[..Math.Min(trained.Name.Length, LongestName - Suffix.Length)] + Suffix,
        Supernet = trained.Supernet with
        {
            From = id,
            FromPlace = new DocumentPlace("job"),
            Teacher = null,
            Importance = parsed.GetRequiredValue(_importance),
            Prunes = id is not null,
        },
        Constraints = trained.Constraints with { MaxLatencyMs = parsed.GetValue(_bound) ?? trained.Constraints.MaxLatencyMs },
    };
}
