using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Bench;

/// <summary><c>nas bench export</c>: seconds from an architecture to its file, and from a point of a front to a bundle.</summary>
internal sealed class ExportBench(BenchSupernets supernets, BenchOutput output) : IBenchmark
{
    public Command Build()
    {
        var job = new Option<string>("--job") { Description = "Id of a job (default: fresh weights, and no bundles)", HelpName = "JOB", DefaultValueFactory = _ => BenchSupernets.Untrained };
        var networks = NumberOption.Count("--networks", "Random candidates", 20);
        var seed = BenchOptions.Seed();
        var command = new Command("export", "Time to export candidates and bundles") { job, networks, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(job), parsed.GetValue(networks), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, int networks, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var space = opened.Session.Space;

        // One more, for what is loaded and compiled on the way.
        var sampled = Enumerable.Range(0, networks + 1).Select(i => space.Sample(Seed.Derive(seed, "bench-export", i))).ToImmutableArray();
        var (first, again) = await DedicatedThread.RunAsync("export", () => Measure(opened, sampled, cancellationToken));
        var bundles = BenchSupernets.IsTrained(opened) ? await BundlesAsync(opened, cancellationToken) : [];
        var (q, r) = (Quantiles.Of(first.Skip(1)), Quantiles.Of(again.Skip(1)));
        var result = new ExportTimes(job, networks, q, r, bundles.Count > 0 ? Quantiles.Of(bundles) : null, 60 / q.Median, 60 / r.Median);
        output.Write(parsed, "export", [seed], [], result, Table(result));
        return ExitCodes.Done;
    }

    private static (List<double> First, List<double> Again) Measure(SupernetSession opened, ImmutableArray<Architecture> sampled, CancellationToken cancellationToken)
    {
        var session = opened.Session;
        var models = new CandidateModels(
            opened.Supernet, session.Data, session.Definition.Calibration, opened.Worker.Get<JobResources>().RangeEstimators, session.WeightLimit);
        var (first, again) = (new List<double>(), new List<double>());
        foreach (var architecture in sampled)
        {
            first.Add(Seconds(session.Space.WithBits(architecture, 8)));
            again.Add(Seconds(architecture));
        }

        return (first, again);

        double Seconds(Architecture architecture)
        {
            var start = Stopwatch.GetTimestamp();
            File.WriteAllBytes(Path.Combine(opened.Scratch, $"{architecture.Id}.onnx"), models.Export(architecture, cancellationToken));
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    private static async Task<List<double>> BundlesAsync(SupernetSession opened, CancellationToken cancellationToken)
    {
        var job = opened.Session.Job.Id;
        var front = await opened.Worker.Get<IJobStore>().GetFrontAsync(new FrontQuery(job), cancellationToken);
        var seconds = new List<double>();
        for (var i = 1; i <= (front is { Summary.Verified: true } ? front.Points.Length : 0); i++)
        {
            var start = Stopwatch.GetTimestamp();
            await opened.Worker.Get<BundleExport>().ExportAsync(job, $"{i}", Path.Combine(opened.Scratch, $"bundle{i}"), false, cancellationToken);
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return seconds;
    }

    private static FigureTable Table(ExportTimes r)
    {
        var table = new FigureTable("what", "ms", "quartiles", "count", "a minute");
        foreach (var (name, q) in new[] { ("candidate: calibrate, fold, quantize, write", r.First), ("another policy of it", r.Again), ("bundle of the front", r.Bundle) })
        {
            if (q is not null)
            {
                table.Row(name, $"{1000 * q.Median:F1}", $"{1000 * q.Q1:F1} - {1000 * q.Q3:F1}", $"{q.Count}", $"{60 / q.Median:F0}");
            }
        }

        return table;
    }
}
