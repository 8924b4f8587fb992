using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Submission;
using NasService.Pipeline.Bundles;
using NasService.Training.Importance;

namespace NasService.Cli.Commands;

/// <summary>
/// <c>nas prune JOB --max-latency-ms X</c>: the largest network of a trained job, its channels and heads sorted by importance, is
/// searched for narrower ones within a latency. One shot: a job like the old one, with another one's supernet and nothing trained.
/// </summary>
internal sealed class PruneCommand(
    WorkerHost host, JobExecution execution, ServedRun served, ImportanceCatalog importances, CliOutput output) : ICliCommand
{
    private const string Suffix = "-pruned";
    private const int LongestName = 64;

    private readonly Argument<string> _job = new("JOB") { Description = "Id of a job that has trained a supernet" };

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
        var command = new Command("prune", "Prune a trained job's largest network to a latency, by importance alone")
        {
            _job, _bound, _importance, _folder,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_job);
        var folder = parsed.GetValue(_folder);
        if (folder is not null)
        {
            BundleFolder.Check(folder.FullName, false);
        }

        var isServed = served.IsServed(parsed);
        await using var worker = await host.OpenAsync(parsed, !isServed, cancellationToken).ConfigureAwait(false);
        var source = await worker.Get<IJobStore>().GetJobAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw new InputException("job", "There is no such job.", id);
        var (trained, space) = await worker.Get<JobReading>().ReadAsync(source, cancellationToken).ConfigureAwait(false);
        var job = await worker.Get<JobSubmission>().SubmitCheckedAsync(
            Pruned(trained, id, parsed), space, warning => output.Note($"nas: {warning}"), cancellationToken).ConfigureAwait(false);
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

    private JobDefinition Pruned(JobDefinition trained, string id, ParseResult parsed) => trained with
    {
        Name = trained.Name[..Math.Min(trained.Name.Length, LongestName - Suffix.Length)] + Suffix,
        Supernet = trained.Supernet with
        {
            From = id,
            FromPlace = new DocumentPlace("job"),
            Teacher = null,
            Importance = parsed.GetRequiredValue(_importance),
            Prunes = true,
        },
        Constraints = trained.Constraints with { MaxLatencyMs = parsed.GetValue(_bound) ?? trained.Constraints.MaxLatencyMs },
    };
}
