using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Progress;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.FineTuning;
using NasService.Pipeline.Jobs;

namespace NasService.Cli.Commands;

/// <summary><c>nas export JOB</c>: a point of the front as a folder that runs without this service.</summary>
internal sealed class ExportCommand(WorkerHost host, ProgressConsole progress, GlobalOptions options, CliOutput output) : ICliCommand
{
    private readonly Option<bool> _force = new("--force") { Description = "Write into a folder that holds other files, too, and replace those of the same names" };

    private readonly Option<bool> _learnedSteps = new("--learned-steps") { Description = "With --finetune: train what is in int8 as such, with steps of its own (LSQ)" };

    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a finished job" };
        var pick = new Option<string>("--pick") { Description = "knee, quality, latency, or a place in the front, 1 is the fastest", DefaultValueFactory = _ => "knee", HelpName = "POINT" };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder of the bundle", Required = true, HelpName = "DIR" };
        var epochs = NumberOption.Count("--finetune", "Train the network on, alone, for N epochs with the supernet's largest as teacher (default: not at all)", 0);
        var command = new Command("export", "Export a point of a job's front: ONNX files, manifest, readme") { job, pick, folder, epochs,
            _learnedSteps, _force };
        command.SetAction((parsed, token) => parsed.GetValue(epochs) == 0
            ? RunAsync(parsed, parsed.GetRequiredValue(job), parsed.GetRequiredValue(pick), parsed.GetRequiredValue(folder), token)
            : FineTuneAsync(parsed, parsed.GetRequiredValue(job), parsed.GetRequiredValue(pick), parsed.GetValue(epochs), parsed.GetRequiredValue(folder), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, string pick, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        var point = await worker.Get<BundleExport>().ExportAsync(job, pick, folder.FullName, parsed.GetValue(_force), cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { job, id = point.ArchitectureId, folder = folder.FullName });
        }
        else
        {
            output.WriteLine($"{point.ArchitectureId} is in {folder.FullName}");
        }

        return ExitCodes.Done;
    }

    private async Task<int> FineTuneAsync(ParseResult parsed, string job, string pick, int epochs, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        TorchSharp.torch.set_num_threads(1);
        var (before, after) = await progress.RunAsync(async reporter =>
        {
            await using var session = await SessionOpener.OpenAsync(worker.Get<IJobStore>(), worker.Get<JobReading>(), worker.Get<JobResources>(), job, reporter, cancellationToken).ConfigureAwait(false);
            return await new FineTunedExport(session, worker.Get<JobResources>()).RunAsync(
                pick, epochs, parsed.GetValue(_learnedSteps), folder.FullName, parsed.GetValue(_force), cancellationToken)
                    .ConfigureAwait(false);
        }).ConfigureAwait(false);
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { job, id = after.ArchitectureId, folder = folder.FullName, epochs, before = Numbers(before, worker.Get<TaskCatalog>()), after = Numbers(after, worker.Get<TaskCatalog>()) });
            return ExitCodes.Done;
        }

        output.WriteLine($"{after.ArchitectureId}, trained on for {epochs} epochs, is in {folder.FullName}");
        output.Write(new FigureTable("", "validation", "test", "latency ms").Row(Cells("before", before, worker.Get<TaskCatalog>())).Row(Cells("after", after, worker.Get<TaskCatalog>())).Rendered);
        return ExitCodes.Done;
    }

    private static object Numbers(FrontPoint point, TaskCatalog tasks)
        => new { quality = QualityDocument.Of(point, tasks), latencyMs = FrontLatency.From(point.Latency) };

    private static string[] Cells(string name, FrontPoint point, TaskCatalog tasks)
    {
        var metric = tasks.Metric(point.Validation.Metric);
        return [name, QualityText.Of(metric, point.Validation.Value), point.Test is { } t ? QualityText.Of(metric, t.Value) : "-", $"{point.Latency.MedianMs:F4}"];
    }
}
