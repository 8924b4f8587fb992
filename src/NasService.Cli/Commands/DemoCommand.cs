using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;

namespace NasService.Cli.Commands;

/// <summary><c>nas demo</c>: the shipped job on Fashion-MNIST.</summary>
internal sealed class DemoCommand(WorkerHost host, JobExtras extras, JobExecution execution, SpaceLibrary spaces) : ICliCommand
{
    public Command Build()
    {
        var budget = new Option<string>("--budget") { Description = "How much to train and to search", DefaultValueFactory = _ => DemoBudgets.Standard };
        budget.AcceptOnlyFromAmong(DemoBudgets.Names);
        var seed = NumberOption.Whole("--seed", "All of the job's chance comes from it", JobLimits.Seed, 0);
        var device = new Option<string>("--device") { Description = "Where the training runs: cpu, cuda:0 ... (default: cpu)", HelpName = "DEVICE", DefaultValueFactory = _ => "cpu" };
        var command = new Command("demo", "Train a supernet on Fashion-MNIST, search it, export the front") { budget, seed, device, extras.Baseline };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(budget), parsed.GetValue(seed), parsed.GetRequiredValue(device), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string budget, int seed, string device, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken).ConfigureAwait(false);
        var submission = worker.Get<JobSubmission>();
        var folder = Path.Combine(spaces.Folder, "jobs");
        var shipped = DemoBudgets.Apply(budget, submission.ReadFile(Path.Combine(folder, "demo.yaml")));
        var definition = shipped with { Seed = seed, Supernet = shipped.Supernet with { Device = device } };
        var job = await extras.SubmitAsync(worker, definition, folder, parsed, cancellationToken).ConfigureAwait(false);
        return await execution.RunAsync(worker, job.Id, parsed, cancellationToken).ConfigureAwait(false);
    }
}
