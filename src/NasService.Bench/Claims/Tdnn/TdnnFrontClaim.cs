using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Arms;
using NasService.Bench.Claims.QuantNas;
using NasService.Bench.Claims.Transformers;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ratio;
using NasService.Core.Search.Predicted;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>
/// <c>nas bench claims tdnn-front</c>: networks of least predicted error within bounds on latency (EfficientTDNN): whether what is
/// predicted is what they have, and whether they are ahead of uniform width scaling at equal measured latency.
/// </summary>
internal sealed class TdnnFrontClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const int Evaluated = 40;

    private static readonly double[] s_bounds = [0.25, 0.35, 0.5, 0.65, 0.8];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: 1000)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("tdnn-front",
            "Speech: predicted against measured across latency bounds, and against uniform widths") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1000, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var folder = "";
        using var lab = new TdnnLab(worker, spaces, steps, j => folder = j.Folder(parsed, options, "tdnn-front"));
        var families = worker.Get<PredictorFamilyCatalog>();
        var rows = ImmutableArray.CreateBuilder<TdnnFrontRow>();
        for (var seed = 0; seed < seeds; seed++)
        {
            rows.AddRange(await FindAsync(lab, families, folder, seed, cancellationToken));
        }

        var bySeed = rows.GroupBy(r => r.Seed).ToArray();
        var tau = bySeed.Average(g => KendallTau.Of([.. g.Select(r => r.PredictedEer)], [.. g.Select(r => r.Eer)]));
        var lead = PairedDifference.Of([.. bySeed.Select(g => g.Select(r => r.UniformEer - r.Eer).Where(double.IsFinite)
            .DefaultIfEmpty(double.NaN).Average())]);
        var result = new TdnnFrontResult(steps, lab.Lab.Samples, Evaluated, rows.ToImmutable(), tau, lead);
        output.Write(
            parsed, "claims tdnn-front", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtMost("points between predicted and scored EER, mean", rows.Average(r => Math.Abs(r.PredictedEer - r.Eer)), 1),
                BenchBar.AtMost("percent between predicted and measured latency, mean",
                    rows.Average(r => 100 * Math.Abs((r.PredictedMs / r.Ms) - 1)), 10),
                BenchBar.AtLeast("points of EER fewer than uniform width scaling at equal latency", lead.Mean, 0),
            ],
            result, Table(result));
        return ExitCodes.Done;
    }

    private async Task<ImmutableArray<TdnnFrontRow>> FindAsync(TdnnLab lab, PredictorFamilyCatalog families, string folder, int seed,
        CancellationToken cancellationToken)
    {
        var (space, job) = (lab.Job.Space, lab.Job);
        var known = ArmNetworks.Spread(space, Evaluated, _ => null);
        ImmutableArray<Architecture> uniform = [.. Enumerable.Range(0, 4).Select(i => space.Create(
            [.. space.Genes.Dimensions.Select(d => PhasedRecipe.KindOf(d) == 'w' ? Nearest(d, 0.25 * (i + 1)) : d.Largest)])).Distinct()];
        using var supernet = await DedicatedThread.RunAsync("trainer", () => Trained(job, folder, seed, cancellationToken));
        await ScoreAsync([.. known, .. uniform]);
        await MeasureAsync(lab, supernet, seed, [.. known, .. uniform], cancellationToken);
        var (quality, latency) = Fit(families, space, [.. known.Select(n => (n, lab.Eer("front", seed, n), Ms(n)))], cancellationToken);
        var front = new PredictedSearch(space.Genes, new SpaceEncodings(space), quality, latency, space.Definition.Task.Metric)
            .Run(known.Select(n => n.Genes.ToArray()), new Random(seed), cancellationToken);
        var bounds = s_bounds.Select(b => b * Ms(space.Largest())).ToArray();
        var found = bounds.Select(b => (Bound: b, Network: front.Where(n => n.LatencyMs.Mean <= b).MinBy(n => n.Quality.Mean)))
            .Where(f => f.Network is not null).Select(f => (f.Bound, Network: f.Network!, Architecture: space.Create(f.Network!.Genes)))
                .ToArray();
        await ScoreAsync([.. found.Select(f => f.Architecture)]);
        await MeasureAsync(lab, supernet, seed, [.. found.Select(f => f.Architecture)], cancellationToken);
        (double, double)[] rivals = [.. uniform.Select(u => (Ms(u), -lab.Eer("front", seed, u)))];
        foreach (var (bound, network, architecture) in found)
        {
            output.Note($"seed {seed}, {bound:F3} ms: predicted {network.Quality.Mean:F2} % at {network.LatencyMs.Mean:F3} ms, is {lab.Eer("front", seed, architecture):F2} % at {Ms(architecture):F3} ms");
        }

        return [.. found.Select(f => new TdnnFrontRow(
            seed, f.Bound, f.Network.LatencyMs.Mean, Ms(f.Architecture), f.Network.Quality.Mean, lab.Eer("front", seed, f.Architecture),
            -FrontLead.Best(rivals, Ms(f.Architecture))))];

        double Ms(Architecture n) => lab.Lab.Kept.Get($"ms-{seed}-{n.Id}");

        Task ScoreAsync(ImmutableArray<Architecture> networks) => DedicatedThread.RunAsync("trainer", () =>
        {
            lab.Fill("front", supernet, seed, networks, cancellationToken);
            return true;
        });
    }

    private static int Nearest(Core.Genes.Dimension d, double value)
        => Enumerable.Range(0, d.Choices.Length).MinBy(i => Math.Abs(d.Choices[i] - value));

    private static Supernet Trained(ClaimJob job, string folder, int seed, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $"front-{seed}.nas");
        if (!Core.Files.Presence.OfFile(path))
        {
            using var fresh = new Supernet(job.Space, seed);
            var settings = job.Definition.Supernet;
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path,
                new ClaimTraining(job).Stored(fresh, settings, job.Resources.Recipe(settings.Recipe), seed, cancellationToken));
        }

        return SupernetFile.Read(job.Space, File.ReadAllBytes(path));
    }

    private static async Task MeasureAsync(TdnnLab lab, Supernet supernet, int seed, ImmutableArray<Architecture> networks,
        CancellationToken cancellationToken)
    {
        var open = networks.Distinct().Where(n => !lab.Lab.Kept.Has($"ms-{seed}-{n.Id}")).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var files = await DedicatedThread.RunAsync("export", () => open.ToDictionary(
            n => n.Id, n => lab.Lab.Export(supernet, lab.Job.Space.Plan(n), null, cancellationToken), StringComparer.Ordinal));
        foreach (var (id, ms) in await lab.Lab.MeasureAsync(files, cancellationToken))
        {
            lab.Lab.Kept.Add($"ms-{seed}-{id}", ms);
        }
    }

    private static (IPredictor Quality, IPredictor Latency) Fit(
        PredictorFamilyCatalog families, SearchSpace space, (Architecture Network, double Eer, double Ms)[] known,
            CancellationToken cancellationToken)
    {
        var encodings = new SpaceEncodings(space);
        ReadOnlyMemory<int>[] genes = [.. known.Select(k => k.Network.Genes.AsMemory())];
        return (families.Get(GaussianProcessFamily.Plain)
            .Fit(FeatureMatrix.Encode(encodings.Quality, genes), [.. known.Select(k => k.Eer)], cancellationToken),
            families.Get(RatioFamily.FamilyName)
                .Fit(FeatureMatrix.Encode(encodings.Cost, genes), [.. known.Select(k => k.Ms)], cancellationToken));
    }

    private static FigureTable Table(TdnnFrontResult result)
    {
        var table = new FigureTable("seed", "bound, ms", "predicted, ms", "measured, ms", "predicted EER, %", "EER, %",
            "uniform widths there, %");
        foreach (var r in result.Rows)
        {
            table.Row($"{r.Seed}", $"{r.BoundMs:F3}", $"{r.PredictedMs:F3}", $"{r.Ms:F3}", $"{r.PredictedEer:F2}", $"{r.Eer:F2}",
                $"{r.UniformEer:F2}");
        }

        return table;
    }
}
