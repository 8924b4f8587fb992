using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>
/// <c>nas bench train</c>: time of a training step on synthetic images: plain steps of one network each, and the demo's recipe with one member thread
/// and with two; all of them by libtorch's operators and by ours, in turns.
/// </summary>
internal sealed class TrainBench(SpaceLibrary spaces, BlockCatalog blocks, BenchOutput output) : IBenchmark
{
    private const int Images = 4096;

    /// <summary>Bytes that the images may take; large ones are fewer.</summary>
    private const int ImageBytes = 64 << 20;

    private const int RandomNetworks = 20;

    private const double RandomLimit = 0.75;

    private const double LargestLimit = 0.7;

    private const double ManagedLimit = 0.02;

    private const int KindRepeats = 15;

    /// <summary>No part of the benchmark begins another round after it.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Steps before the runs with another number of threads take their turn.</summary>
    private const int Turn = 10;

    private static readonly ImmutableArray<(string Kernels, ITorchExtras Extras, int Threads)> s_runs =
        [.. new[] { ("plain", TorchExtras.Plain), ("fast", TorchExtras.Current) }.SelectMany(k => new[] { 1, 2 }, (k, t) => (k.Item1, k.Item2, t))];

    public Command Build()
    {
        var space = new Option<string>("--space") { Description = "Name or file of a search space", HelpName = "NAME", DefaultValueFactory = _ => "fashion-mbconv" };
        var resolution = NumberOption.WholeOrNone("--resolution", "Side of the images (default: the space's)", PictureInput.Sides);
        var batch = NumberOption.Count("--batch", "Images a step", 64);
        var steps = NumberOption.Count("--steps", "Steps that count, with each number of threads", 60);
        var classes = NumberOption.Count("--classes", "Outputs of the classifier", 10);
        var architectures = new Option<string?>("--architectures") { Description = "Networks of the plain steps, one a line (default: 20 random ones)", HelpName = "FILE.jsonl" };
        var threads = NumberOption.Count("--threads", "Threads inside operators, in plain steps", 2);
        var reference = new Option<string?>("--reference") { Description = "A checkout of Once-for-All's repository: its own code takes its turns too (needs python3-torch)", HelpName = "FOLDER" };
        var profile = new Option<bool>("--profile") { Description = "Show where the time goes" };
        var seed = BenchOptions.Seed();
        var command = new Command("train", "Time of a training step on synthetic images") { space, resolution, batch, steps, classes, architectures, threads, reference, profile, seed };
        command.SetAction((parsed, token) =>
        {
            var opened = Open(parsed.GetRequiredValue(space), parsed.GetValue(resolution), parsed.GetValue(classes));
            var listed = List(opened, parsed.GetValue(architectures), parsed.GetValue(seed));
            var plan = new SoloPlan(parsed.GetValue(steps), parsed.GetValue(threads), s_limit);
            var theirs = parsed.GetValue(reference) is { } checkout ? (Path.GetFullPath(checkout), BenchScripts.OnceForAll(spaces)) : ((string, string)?)null;
            return RunAsync(parsed, opened, parsed.GetValue(batch), listed, plan, theirs, parsed.GetValue(profile), parsed.GetValue(seed), token);
        });
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult parsed,
        SearchSpace space,
        int batch,
        ImmutableArray<NetworkPlan> listed,
        SoloPlan plan,
        (string Checkout, string Script)? reference,
        bool profile,
        int seed,
        CancellationToken cancellationToken)
    {
        var steps = plan.Steps;
        var settings = new SupernetDefinition(new SandwichRecipe().Name, steps + Turn, batch, 0.05, 0.04, 5e-5, 0.1, 1, 4, int.MaxValue);
        var definition = space.Definition;
        var side = definition.Input.Extents[^1];
        var count = Math.Clamp(ImageBytes / (side * side * definition.Input.Channels), Math.Max(4 * batch, 12 * definition.Classes), Images);
        var images = new SyntheticImages(count, definition.Input.Channels, definition.Input.Extents[^1], definition.Classes, seed);
        var data = new DataDefinition(images.Kind, "", count / 4, true, 0);
        var opened = DataSet.Open(images, data, seed);
        var solo = await DedicatedThread.RunAsync("solo", () => SoloSteps.Measure(space, opened, data, batch, listed, plan, seed, reference, cancellationToken));
        var times = await DedicatedThread.RunAsync("trainer", () => Measure(space, opened, data, settings, steps, profile, seed, cancellationToken));
        var cost = profile ? await DedicatedThread.RunAsync("profile", () => StepCost.Measure(space, opened, data, settings, steps, seed, cancellationToken)) : null;
        var kinds = profile
            ? await DedicatedThread.RunAsync("kinds", () => StepKinds.Measure([.. space.LargestPlan.Nodes], definition.Classes, batch, KindRepeats, cancellationToken))
            : null;
        var members = new SandwichRecipe().PlanStep(space, settings, seed, 0).Members.Length;
        var result = new TrainResult(space.Name, definition.Input.Extents, batch, members, [.. times.Select(t => t with { MemberMs = t.StepMs.Median / members })], listed.Length, plan.Threads, solo) { Cost = cost, Kinds = kinds };
        var headline = new Dictionary<string, object>(StringComparer.Ordinal) { ["random"] = solo.Random, ["largest"] = solo.Largest, ["randomOfPlain"] = solo.RandomOfPlain, ["largestOfPlain"] = solo.LargestOfPlain };
        FigureTable[] tables = cost is null || kinds is null ? [Solo(result), Table(result)] : [Solo(result), Table(result), Profile(result), .. kinds.Tables(), Cost(cost)];
        BenchBar[] overhead = cost is null ? [] : [BenchBar.AtMost("processor time outside native code, share of a sandwich step", cost.ManagedShare, ManagedLimit)];
        output.Write(parsed, "train", [seed], [.. Bars(solo), .. overhead], result, headline, tables);
        return ExitCodes.Done;
    }

    private SearchSpace Open(string name, int? resolution, int classes)
    {
        var definition = spaces.Open(name, Environment.CurrentDirectory).GetValueOrThrow().Definition;
        return new SearchSpace(definition with { Classes = Math.Max(2, classes), Input = resolution is { } side ? definition.Input.With([side]) : definition.Input }, blocks);
    }

    // A list made for the space as shipped names a resolution, which the command line decides here.
    private static ImmutableArray<NetworkPlan> List(SearchSpace space, string? file, int seed)
        => file is not null ? [.. ArchitectureLines.ReadNetworks(file, space, space.Definition.Input.Extents.Length > 1 ? [] : ["resolution"]).Select(space.Plan)]
        : [.. Enumerable.Range(0, RandomNetworks).Select(i => space.Plan(space.Sample(Seed.Derive(seed, "bench-train", i))))];

    /// <summary>Every run takes a few steps in turn, so that all of them see the same load. The first turn does not count.</summary>
    private static ImmutableArray<TrainTimes> Measure(
        SearchSpace space, DataSet data, DataDefinition augmentation, SupernetDefinition settings, int steps, bool profile, int seed, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        var recipe = new SandwichRecipe();
        var supernets = s_runs.Select(_ => new Supernet(space, seed)).ToArray();
        var threads = s_runs.Select(r => new MemberThreads(r.Threads)).ToArray();
        var trainers = s_runs.Select((r, i) => new SupernetTrainer(supernets[i], data, augmentation, settings, recipe, seed, threads[i], r.Extras)).ToArray();
        try
        {
            var taken = s_runs.Select(_ => new List<double>()).ToArray();
            var began = Stopwatch.GetTimestamp();
            for (var done = -Turn; done < steps && (done <= 0 || Stopwatch.GetElapsedTime(began) < s_limit); done += Turn)
            {
                for (var i = 0; i < trainers.Length; i++)
                {
                    trainers[i].Profile ??= profile && done >= 0 ? new StepProfile() : null;
                    for (var k = 0; k < Math.Min(Turn, steps - done); k++)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        var start = Stopwatch.GetTimestamp();
                        trainers[i].TrainStep();
                        if (done >= 0)
                        {
                            taken[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                        }
                    }
                }
            }

            return [.. s_runs.Select((r, i) => new TrainTimes(r.Kernels, r.Threads, Quantiles.Of(taken[i]), 0, Parts(trainers[i].Profile, taken[i].Count)))];
        }
        finally
        {
            Array.ForEach(trainers, t => t.Dispose());
            Array.ForEach(threads, t => t.Dispose());
            Array.ForEach(supernets, s => s.Dispose());
        }
    }

    private static ImmutableSortedDictionary<string, double> Parts(StepProfile? profile, int steps)
        => (profile?.Seconds ?? ImmutableDictionary<string, double>.Empty).ToImmutableSortedDictionary(p => p.Key, p => 1000 * p.Value / steps, StringComparer.Ordinal);

    private static FigureTable Solo(TrainResult result)
    {
        var solo = result.Solo;
        var table = new FigureTable("plain step", "kernels", "resolution", "batch", "threads", "ms a step", "quartiles", "steps", "processor ms", "of plain");
        foreach (var (networks, plain, fast) in new[] { ($"{result.Networks} networks in turn", solo.PlainRandom, solo.Random), ("largest network", solo.PlainLargest, solo.Largest) })
        {
            foreach (var (kernels, t) in new[] { ("plain", plain), ("fast", fast) })
            {
                table.Row(
                    networks, kernels, string.Join(' ', result.Resolution), $"{result.Batch}", $"{result.Threads}", $"{t.Ms:F1}", $"{t.Q1:F1} - {t.Q3:F1}", $"{t.Steps}", $"{t.CpuMs:F1}",
                    $"{t.Ms / plain.Ms:F2} (processor {t.CpuMs / plain.CpuMs:F2})");
            }
        }

        foreach (var r in solo.References)
        {
            foreach (var (networks, t, ours) in new[] { ($"{result.Networks} networks in turn", r.Random, r.RandomRatio), ("largest network", r.Largest, r.LargestRatio) })
            {
                table.Row(
                    networks, $"OFA's code, {r.Name}", string.Join(' ', result.Resolution), $"{result.Batch}", $"{result.Threads}", $"{t.Ms:F1}", $"{t.Q1:F1} - {t.Q3:F1}", $"{t.Steps}", $"{t.CpuMs:F1}",
                    $"fast is {ours:F2} of it");
            }
        }

        table.Row($"losses of {solo.LossSteps} steps", "apart by", $"{solo.LossDifference:E1}", "", "", "", "", "", "", "");
        return table.Row("plain, weights 1E-7 away", "apart by", $"{solo.RoundingDifference:E1}", "", "", "", "", "", "", "");
    }

    private static ImmutableArray<BenchBar> Bars(SoloResult solo) =>
    [
        .. solo.References.Where(r => r.Name == ReferenceSides.Tuned).SelectMany(r => new[]
        {
            BenchBar.AtMost("step of the listed networks, of OFA's code tuned by settings", r.RandomRatio, RandomLimit),
            BenchBar.AtMost("step of the largest network, of OFA's code tuned by settings", r.LargestRatio, LargestLimit),
        }),
    ];

    private static FigureTable Table(TrainResult r)
    {
        var table = new FigureTable("space", "resolution", "batch", "members", "kernels", "threads", "ms a step", "quartiles", "steps", "ms a member", "of plain");
        foreach (var t in r.Times)
        {
            table.Row(
                r.Space, string.Join(' ', r.Resolution), $"{r.Batch}", $"{r.Members}", t.Kernels, $"{t.Threads}", $"{t.StepMs.Median:F1}", $"{t.StepMs.Q1:F1} - {t.StepMs.Q3:F1}", $"{t.StepMs.Count}",
                $"{t.MemberMs:F1}", $"{t.StepMs.Median / r.Times.First(p => p.Threads == t.Threads).StepMs.Median:F2}");
        }

        return table;
    }

    private static FigureTable Profile(TrainResult r)
    {
        var table = new FigureTable("part", "kernels", "threads", "ms a step", "share of the parts");
        foreach (var t in r.Times)
        {
            foreach (var (part, ms) in t.Parts)
            {
                table.Row(part, t.Kernels, $"{t.Threads}", $"{ms:F2}", $"{ms / t.Parts.Values.Sum():P1}");
            }
        }

        return table;
    }

    private static FigureTable Cost(StepCost cost)
    {
        var table = new FigureTable("of a sandwich step, 2 members at once", "fast kernels");
        foreach (var (library, share) in cost.Shares.OrderByDescending(s => s.Value))
        {
            table.Row($"processor time in {library}", $"{share:P1}");
        }

        return table.Row("samples", $"{cost.Samples} in {cost.Steps} steps").Row("allocated by .NET, a step", Quantity.Bytes((long)cost.ManagedBytes))
            .Row("live tensors before and after", $"{cost.LiveTensorsBefore} and {cost.LiveTensorsAfter}").Row("peak memory of the process", Quantity.Bytes(cost.PeakBytes));
    }
}
