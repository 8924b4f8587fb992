using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Training.Import;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Cli.Commands;

/// <summary><c>nas supernet export JOB</c>: the shared weights as safetensors.</summary>
internal sealed class SupernetExportCommand(WorkerHost host, JobExtras extras, GlobalOptions options, CliOutput output)
{
    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a job whose supernet is trained" };
        var file = new Option<FileInfo>("--out") { Description = "The file", Required = true, HelpName = "FILE" };
        var command = new Command("export", "Write a job's supernet as safetensors") { job, file, extras.Names };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(job), parsed.GetRequiredValue(file), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, FileInfo file, CancellationToken cancellationToken)
    {
        var names = await extras.ReadNamesAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        await using var session = await SessionOpener.OpenAsync(
            worker.Get<IJobStore>(), worker.Get<JobReading>(), worker.Get<JobResources>(), job, NoProgress.Instance, cancellationToken).ConfigureAwait(false);
        var supernet = await SupernetLoader.LoadAsync(session, cancellationToken).ConfigureAwait(false);
        session.Adopt(supernet);
        var bytes = await DedicatedThread.RunAsync("export", () => SupernetWeights.Write(supernet, names(supernet, []))).ConfigureAwait(false);
        try
        {
            file.Directory?.Create();
            await File.WriteAllBytesAsync(file.FullName, bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--out", $"The file cannot be written: {e.Message}", file.FullName);
        }

        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { job, file = file.FullName, tensors = supernet.Parameters.Length, bytes = bytes.Length, hash = supernet.ComputeHash() });
        }
        else
        {
            output.WriteLine($"{supernet.Parameters.Length} tensors, {Quantity.Bytes(bytes.Length)}, are in {file.FullName}");
        }

        return ExitCodes.Done;
    }
}
