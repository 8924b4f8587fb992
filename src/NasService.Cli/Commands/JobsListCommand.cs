using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Core.Jobs;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs list</c>, newest first.</summary>
internal sealed class JobsListCommand(WorkerHost host, GlobalOptions options, CliOutput output, RemoteOptions remote, RemoteJobs jobsElsewhere) : ICliCommand
{
    public Command Build()
    {
        var limit = new Option<int>("--limit") { Description = "Jobs at most", DefaultValueFactory = _ => 50 };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit: expected 1 or more.");
            }
        });
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
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { jobs = jobs.Select(JobDocument.Of) });
            return ExitCodes.Done;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("job").AddColumn("name").AddColumn("state").AddColumn("space").AddColumn("seed").AddColumn("created (UTC)");
        foreach (var job in jobs)
        {
            table.AddRow(job.Id, Markup.Escape(job.Name), job.State.ToString().ToLowerInvariant(), Markup.Escape(job.SpaceName), $"{job.Seed}", $"{job.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}");
        }

        output.Write(table);
        return ExitCodes.Done;
    }
}
