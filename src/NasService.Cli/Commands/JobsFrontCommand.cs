using System.CommandLine;
using NasService.Cli.Fronts;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Core.Fronts;
using NasService.Core.Jobs;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs front JOB</c>.</summary>
internal sealed class JobsFrontCommand(WorkerHost host, JobExecution execution, CliOutput output, GlobalOptions options, RemoteOptions remote, RemoteJobs jobsElsewhere) : ICliCommand
{
    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var bound = NumberOption.RealOrNone("--max-latency-ms", "Only points at most this slow", JobLimits.Positive, "MS");
        var scenario = new Option<string?>("--scenario") { Description = "Name of a further scenario of the job (latency.scenarios)", HelpName = "NAME" };
        var command = new Command("front", "Show a job's newest front") { job, bound, scenario };
        remote.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            if (jobsElsewhere.IsAsked(parsed))
            {
                return await jobsElsewhere.FrontAsync(parsed, parsed.GetRequiredValue(job), parsed.GetValue(bound), parsed.GetValue(scenario), token).ConfigureAwait(false);
            }

            await using var worker = await host.OpenAsync(parsed, false, token).ConfigureAwait(false);
            var (id, ms, name) = (parsed.GetRequiredValue(job), parsed.GetValue(bound), parsed.GetValue(scenario));
            var document = await worker.Get<FrontDocuments>().ReadAsync(id, ms, name, token).ConfigureAwait(false);
            if (document.Front.IsEmpty && ms is { } asked)
            {
                var sentence = NearestPoint.Sentence(asked, (await worker.Get<FrontDocuments>().ReadAsync(id, null, name, token).ConfigureAwait(false)).Front);
                if (!parsed.GetValue(options.Json))
                {
                    output.WriteLine(sentence);
                    return ExitCodes.Done;
                }

                output.Note($"nas: {sentence}");
            }

            execution.Show(document, parsed.GetValue(options.Json));
            return ExitCodes.Done;
        });
        return command;
    }
}
