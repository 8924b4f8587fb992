using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Yaml;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs list</c>, newest first.</summary>
internal sealed class JobsListCommand(WorkerHost host, GlobalOptions options, CliOutput output, RemoteOptions remote, RemoteJobs jobsElsewhere) : ICliCommand
{
    public Command Build()
    {
        var limit = NumberOption.Whole("--limit", "Jobs at most", new IntRule(1, 100_000), 50);
        var command = new Command("list", "List jobs, newest first") { limit };
        remote.AddTo(command);
        command.SetAction((parsed, token) => jobsElsewhere.IsAsked(parsed)
            ? jobsElsewhere.ListAsync(parsed, parsed.GetValue(limit), token)
            : RunAsync(parsed, parsed.GetValue(limit), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int limit, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        var jobs = await worker.Get<IJobStore>().ListJobsAsync(new JobQuery(limit), cancellationToken).ConfigureAwait(false);
        var isThere = FolderRunner.IsThere(worker.Get<DataFolder>(), jobs);
        LocalJobDocument[] documents = [.. jobs.Select(j => LocalJobDocument.Of(j, isThere))];
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { jobs = documents });
            return ExitCodes.Done;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("job").AddColumn("name").AddColumn("state").AddColumn("space").AddColumn("seed").AddColumn("created (UTC)");
        foreach (var job in documents)
        {
            table.AddRow(job.Id, Markup.Escape(job.Name), job.State, Markup.Escape(job.Space), $"{job.Seed}", $"{job.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}");
        }

        output.Write(table);
        foreach (var job in documents.Where(j => j.GoOnWith is not null))
        {
            output.WriteLine($"job {job.Id} was interrupted; go on with: {job.GoOnWith}");
        }

        return ExitCodes.Done;
    }
}
