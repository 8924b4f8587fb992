using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Pipeline.Reports;

namespace NasService.Cli.Commands;

/// <summary><c>nas report JOB</c>: what a job found as one HTML file.</summary>
internal sealed class ReportCommand(WorkerHost host, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job" };
        var file = new Option<FileInfo?>("--out") { Description = "The file (default: report.html in the job's folder)", HelpName = "FILE" };
        var command = new Command("report", "Write a job's report, one HTML file that opens offline") { job, file };
        command.SetAction(async (parsed, token) =>
        {
            await using var worker = await host.OpenAsync(parsed, false, token).ConfigureAwait(false);
            var id = parsed.GetRequiredValue(job);
            var path = await worker.Get<ReportFile>().WriteAsync(id, parsed.GetValue(file)?.FullName, token).ConfigureAwait(false);
            if (parsed.GetValue(options.Json))
            {
                output.WriteJson(new { job = id, file = path });
            }
            else
            {
                output.WriteLine($"the report is {path}");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
