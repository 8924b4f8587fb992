using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Search.Predicted;
using NasService.Core.Specialization;

namespace NasService.Cli.Commands;

/// <summary>
/// <c>nas specialize JOB --max-latency-ms X</c>: the best sub-network of a trained supernet within a latency, by the predictors of the
/// job that
/// searched it. Nothing is trained, exported or measured.
/// </summary>
internal sealed class SpecializeCommand(WorkerHost host, GlobalOptions options, CliOutput output) : ICliCommand
{
    /// <summary>Rows of the whole front; a line a network is for machines.</summary>
    private const int MostRows = 20;

    private readonly Argument<string> _job = new("JOB") { Description = "Id of the job that searched the supernet" };

    private readonly Option<double?> _bound = NumberOption.RealOrNone(
        "--max-latency-ms", "The best network predicted to be at most this slow (default: all that are worth having)", JobLimits.Positive, "MS");

    private readonly Option<string?> _device = new("--device") { Description = "Name or id of a device of the job (default: the last one measured)", HelpName = "DEVICE" };

    private readonly Option<string?> _scenario = new("--scenario") { Description = "Name of a scenario of the job (default: its first one)", HelpName = "NAME" };

    public Command Build()
    {
        var command = new Command("specialize", "Pick a sub-network for a latency by the predictors of a finished job") { _job, _bound, _device, _scenario };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_job);
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        var job = await worker.Get<IJobStore>().GetJobAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new InputException("job", "There is no such job.", id);
        var found = await worker.Get<JobSpecialization>().FindAsync(job, parsed.GetValue(_device), parsed.GetValue(_scenario), cancellationToken).ConfigureAwait(false);
        var front = found.GetValueOrThrow();
        var networks = Within(front, parsed.GetValue(_bound));
        var points = networks.Select(n => PredictedPoint.Of(front.Space, n)).ToImmutableArray();
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { job = id, device = front.Latency.DeviceId, candidates = front.Candidates, points });
            return ExitCodes.Done;
        }

        output.WriteLine($"predicted for {front.Latency.DeviceId}, best of {front.Candidates} candidates; nothing was measured:");
        output.Write(Table(front.Space.Definition.Task.Metric, [.. PredictedSearch.Spread(points, MostRows)]).Rendered);
        return ExitCodes.Done;
    }

    private static ImmutableArray<PredictedNetwork> Within(SpecializedFront front, double? maxLatencyMs)
    {
        if (maxLatencyMs is not { } most)
        {
            return front.Networks;
        }

        return front.Within(most) is { } best
            ? [best]
            : throw new InputException(
                "--max-latency-ms",
                FormattableString.Invariant($"No network is predicted to be so fast; the fastest takes {front.Networks[0].LatencyMs.Mean:F4} ms."),
                FormattableString.Invariant($"{most}"),
                FormattableString.Invariant($"{front.Networks[0].LatencyMs.Mean:F4} or more"));
    }

    private static FigureTable Table(QualityMetric metric, PredictedPoint[] points)
    {
        var table = new FigureTable("network", metric.Name, "latency ms", "MACs", "weights", "dimensions", "bits");
        foreach (var p in points)
        {
            table.Row(
                p.ArchitectureId,
                $"{QualityText.Of(metric, p.Quality.Mean)} +- {QualityText.Difference(metric, p.Quality.Spread)}",
                FormattableString.Invariant($"{p.LatencyMs.Mean:F4} +- {p.LatencyMs.Spread:F4}"),
                Quantity.Count(p.Macs),
                Quantity.Bytes(p.WeightBytes),
                string.Join(' ', p.Architecture.Select(c => FormattableString.Invariant($"{c.Key}={c.Value}"))),
                string.Join(' ', p.Policy.Select(b => FormattableString.Invariant($"{b.Key}={b.Value}"))));
        }

        return table;
    }
}
