using System.Collections.Immutable;
using System.CommandLine;
using NasService.Core.Spaces;
using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>
/// <c>nas bench torch</c>: operator overhead and step time of a static CNN, ours and PyTorch's. Two processes take turns, block by block, so
/// that both see the same load.
/// </summary>
internal sealed class TorchComparison(SpaceLibrary spaces, TorchServe serve, BenchOutput output) : IBenchmark
{
    private const double Limit = 1.02;

    private static readonly (string Name, bool ChannelsLast)[] s_layouts = [("channels first", false), ("channels last", true)];

    public Command Build()
    {
        var pairs = BenchOptions.Count("--pairs", "Pairs of blocks after each start", 7);
        var starts = BenchOptions.Count("--starts", "Starts of both programs for each layout", 3);
        var block = new TorchBlockOptions();
        var command = new Command("torch", "Operator overhead and step time against PyTorch on the same libtorch") { pairs, starts, block.Threads, block.Batch, block.WarmUp, block.Steps, block.Adds, serve.Build() };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(starts), parsed.GetValue(pairs), block.Read(parsed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int starts, int pairs, TorchBenchOptions options, CancellationToken cancellationToken)
    {
        await TorchSide.CheckTheirsAsync(cancellationToken);
        var script = BenchScripts.Torch(spaces);
        var layouts = ImmutableArray.CreateBuilder<TorchRatios>();
        foreach (var (name, channelsLast) in s_layouts)
        {
            var measured = new List<(TorchBenchResult Ours, TorchBenchResult Theirs)>();
            for (var start = 0; start < starts; start++)
            {
                output.Note($"{name}, start {start + 1} of {starts}");
                measured.AddRange(await MeasureAsync(script, options with { ChannelsLast = channelsLast }, pairs, cancellationToken));
            }

            layouts.Add(TorchRatios.Of(name, measured));
        }

        var result = new TorchComparisonResult(starts, pairs, options, layouts.ToImmutable());
        output.Write(parsed, "torch", [], Bars(result), result, Table(result));
        return ExitCodes.Done;
    }

    /// <summary>Who goes first changes from pair to pair: a load that rises or falls then favours nobody.</summary>
    private static async Task<List<(TorchBenchResult Ours, TorchBenchResult Theirs)>> MeasureAsync(
        string script, TorchBenchOptions options, int pairs, CancellationToken cancellationToken)
    {
        using var ours = TorchSide.StartOurs(options);
        using var theirs = TorchSide.StartTheirs(script, options);

        // The first block of each also compiles, loads kernels and grows the heap.
        await ours.BlockAsync(cancellationToken);
        await theirs.BlockAsync(cancellationToken);
        var measured = new List<(TorchBenchResult Ours, TorchBenchResult Theirs)>();
        for (var p = 0; p < pairs; p++)
        {
            var isOursFirst = p % 2 == 0;
            var first = await (isOursFirst ? ours : theirs).BlockAsync(cancellationToken);
            var second = await (isOursFirst ? theirs : ours).BlockAsync(cancellationToken);
            measured.Add(isOursFirst ? (first, second) : (second, first));
        }

        return measured;
    }

    private static ImmutableArray<BenchBar> Bars(TorchComparisonResult r) =>
    [
        .. r.Layouts.Select(l => BenchBar.AtMost($"operator overhead, ours over PyTorch's ({l.Layout})", l.OperatorRatio.Median, Limit)),
        .. r.Layouts.Select(l => BenchBar.AtMost($"step of a static CNN, ours over PyTorch's ({l.Layout})", l.StepRatio.Median, Limit)),
    ];

    private static BenchTable Table(TorchComparisonResult r)
    {
        var table = new BenchTable("layout", "figure", "ours", "PyTorch", "ratio", "quartiles", "pairs", "losses");
        foreach (var l in r.Layouts)
        {
            table.Row([l.Layout, "operator, us", $"{l.OursOperatorMicroseconds:F3}", $"{l.TheirsOperatorMicroseconds:F3}", .. Ratio(l.OperatorRatio), ""]);
            table.Row([l.Layout, "CNN step, ms", $"{l.OursStepMilliseconds:F2}", $"{l.TheirsStepMilliseconds:F2}", .. Ratio(l.StepRatio), $"{l.OursLoss:G6} {l.TheirsLoss:G6}"]);
            table.Row([l.Layout, "the same, processor ms", $"{l.OursStepCpuMilliseconds:F2}", $"{l.TheirsStepCpuMilliseconds:F2}", .. Ratio(l.StepCpuRatio), ""]);
        }

        return table;
    }

    private static string[] Ratio(Quantiles q) => [$"{q.Median:F3}", $"{q.Q1:F3} - {q.Q3:F3}", $"{q.Count}"];
}
