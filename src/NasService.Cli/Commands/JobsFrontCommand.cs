using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Remote;
using NasService.Core.Fronts;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs front JOB</c>.</summary>
internal sealed class JobsFrontCommand(WorkerHost host, JobExecution execution, GlobalOptions options, RemoteOptions remote, RemoteJobs jobsElsewhere) : ICliCommand
{
    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var bound = new Option<double?>("--max-latency-ms") { Description = "Only points at most this slow", HelpName = "MS" };
        var command = new Command("front", "Show a job's newest front") { job, bound };
        remote.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            if (jobsElsewhere.IsAsked(parsed))
            {
                return await jobsElsewhere.FrontAsync(parsed, parsed.GetRequiredValue(job), parsed.GetValue(bound), token).ConfigureAwait(false);
            }

            await using var worker = await host.OpenAsync(parsed, false, token).ConfigureAwait(false);
            var document = await worker.Get<FrontDocuments>().ReadAsync(parsed.GetRequiredValue(job), parsed.GetValue(bound), token).ConfigureAwait(false);
            execution.Show(document, parsed.GetValue(options.Json));
            return ExitCodes.Done;
        });
        return command;
    }
}
