using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Submission;

namespace NasService.Cli.Commands;

/// <summary><c>nas run JOB.yaml</c>, <c>nas run --resume JOB</c>.</summary>
internal sealed class RunCommand(WorkerHost host, JobExtras extras, JobExecution execution, ServedRun served, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "A job document (YAML)", Arity = ArgumentArity.ZeroOrOne };
        var resume = new Option<string?>("--resume") { Description = "Go on with a job that failed, was cancelled or died", HelpName = "JOB" };
        var seed = NumberOption.WholeOrNone("--seed", "Instead of the document's seed", JobLimits.Seed);
        var device = new Option<string?>("--device") { Description = "Where the training runs, instead of the document's: cpu, cuda:0 ...", HelpName = "DEVICE" };
        var command = new Command("run", "Run a search job to its front") { file, resume, seed, device, extras.Baseline, extras.Weights, extras.Names };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(file), parsed.GetValue(resume), parsed.GetValue(seed), parsed.GetValue(device), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, FileInfo? file, string? resume, int? seed, string? device, CancellationToken cancellationToken)
    {
        if (file is null == resume is null)
        {
            throw new InputException("run", "Expected a job document or --resume JOB, and not both.");
        }

        if (resume is not null && (seed is not null || device is not null))
        {
            throw new InputException(seed is not null ? "--seed" : "--device", "A job that goes on keeps its seed and its device.");
        }

        if (resume is not null)
        {
            extras.RefuseAll(parsed);
        }

        var isServed = served.IsServed(parsed);
        await using var worker = await host.OpenAsync(parsed, !isServed, cancellationToken).ConfigureAwait(false);
        var id = resume;
        if (file is not null)
        {
            var definition = await worker.Get<JobSubmission>().ReadCheckedAsync(
                file.FullName,
                d => d with { Seed = seed ?? d.Seed, Supernet = d.Supernet with { Device = device ?? d.Supernet.Device } },
                warning => output.Note($"nas: {warning}"),
                cancellationToken).ConfigureAwait(false);
            var job = await extras.SubmitAsync(worker, definition, file.DirectoryName!, parsed, cancellationToken).ConfigureAwait(false);
            id = job.Id;
        }

        if (isServed)
        {
            await served.QueueAsync(worker, id!, cancellationToken).ConfigureAwait(false);
        }

        return await (isServed ? served.FollowAsync(worker, id!, parsed, cancellationToken) : execution.RunAsync(worker, id!, parsed, cancellationToken)).ConfigureAwait(false);
    }
}
