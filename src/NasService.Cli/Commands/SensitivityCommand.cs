using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Progress;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Pipeline.Fronts;
using NasService.Pipeline.Sensitivity;

namespace NasService.Cli.Commands;

/// <summary><c>nas sensitivity JOB</c>: what int8 costs and brings, each block or layer of one network alone.</summary>
internal sealed class SensitivityCommand(JobSupernets supernets, ProgressConsole progress, GlobalOptions options, CliOutput output) : ICliCommand
{
    private const string Layer = "layer";

    public Command Build()
    {
        var job = new Argument<string>("JOB") { Description = "Id of a finished job" };
        var pick = new Option<string>("--pick") { Description = "knee, quality, latency, or a place in the front, 1 is the fastest", DefaultValueFactory = _ => "knee", HelpName = "POINT" };
        var by = new Option<string>("--by") { Description = "What goes to int8 alone", DefaultValueFactory = _ => "block" };
        by.AcceptOnlyFromAmong("block", Layer);
        var images = NumberOption.Count("--images", "Images, of those that ranked candidates", 100_000);
        var command = new Command("sensitivity", "Accuracy loss and latency gain of each block of a network, alone in int8") { job, pick, by, images };
        command.SetAction((parsed, token) => RunAsync(
            parsed, parsed.GetRequiredValue(job), parsed.GetRequiredValue(pick), parsed.GetValue(by) == Layer, parsed.GetValue(images), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, string pick, bool byLayer, int images, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, cancellationToken);
        var session = opened.Session;
        var front = await opened.Worker.Get<IJobStore>().GetFrontAsync(new FrontQuery(job), cancellationToken);
        if (front is null || front.Points.IsEmpty)
        {
            throw new InputException("job", "The job has no front yet.", job);
        }

        SensitivityStudy.RequireClasses(session.Space);
        var architecture = session.Space.Create(FrontPick.Of(front, pick, session.Metric).Genes.AsSpan());
        var study = new SensitivityStudy(session, await session.GetModelsAsync(cancellationToken), opened.Scratch);
        var rows = await progress.RunAsync(reporter => study.RunAsync(architecture, byLayer, images, reporter, cancellationToken));
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { job, id = architecture.Id, images = Math.Min(images, session.Data.Split.Ranking.Length), calibration = session.Definition.Calibration.Key, rows });
            return ExitCodes.Done;
        }

        output.WriteLine($"{architecture.Id} of job {job}: each {(byLayer ? "layer" : "block")} alone in int8, on {Math.Min(images, session.Data.Split.Ranking.Length)} images; calibration {session.Definition.Calibration.Key}");
        output.Write(Table(rows).Rendered);
        return ExitCodes.Done;
    }

    private static FigureTable Table(ImmutableArray<SensitivityRow> rows)
    {
        var table = new FigureTable("in int8", "accuracy", "loss in points (95 %)", "latency ms", "p10 - p90", "times as fast", "file", "counted");
        foreach (var r in rows)
        {
            table.Row(
                r.Name, Quantity.Percent(r.Accuracy), $"{r.LossPoints:F2} ({r.LossCi95[0]:F2} - {r.LossCi95[1]:F2})", $"{r.LatencyMs.Median:F4}", $"{r.LatencyMs.P10:F4} - {r.LatencyMs.P90:F4}",
                $"{r.Speed:F3}", Quantity.Bytes(r.ModelBytes), Quantity.Bytes(r.CountedBytes));
        }

        return table;
    }
}
