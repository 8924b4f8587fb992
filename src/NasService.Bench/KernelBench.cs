using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary><c>nas bench kernels</c>: every layer shape of a space's largest network in training, by our operators and by libtorch's.</summary>
internal sealed class KernelBench(SpaceLibrary spaces, BlockCatalog blocks, BenchOutput output) : IBenchmark
{
    public Command Build()
    {
        var space = new Option<string>("--space") { Description = "Name or file of a search space", HelpName = "NAME", DefaultValueFactory = _ => "fashion-mbconv" };
        var resolution = NumberOption.WholeOrNone("--resolution", "Side of the images (default: the space's)", PictureInput.Sides);
        var batch = NumberOption.Count("--batch", "Images", 32);
        var threads = NumberOption.Count("--threads", "Threads inside operators", 1);
        var repeats = NumberOption.Count("--repeats", "Timings of each layer; medians are shown", 7);
        var command = new Command("kernels", "Time of each layer in training, by our operators and by libtorch's") { space, resolution, batch, threads, repeats };
        command.SetAction(async (parsed, token) =>
        {
            var opened = Open(parsed.GetRequiredValue(space), parsed.GetValue(resolution));
            var result = await DedicatedThread.RunAsync(
                "kernels", () => Measure(opened, parsed.GetValue(batch), parsed.GetValue(threads), parsed.GetValue(repeats), token));
            output.Write(parsed, "kernels", [], [], result, Table(result), Summary(result));
            return ExitCodes.Done;
        });
        return command;
    }

    private SearchSpace Open(string name, int? resolution)
    {
        var definition = spaces.Open(name, Environment.CurrentDirectory).GetValueOrThrow().Definition;
        return new SearchSpace(definition with { Input = resolution is { } side ? definition.Input.With([side]) : definition.Input }, blocks);
    }

    private static KernelResult Measure(SearchSpace space, int batch, int threads, int repeats, CancellationToken cancellationToken)
    {
        set_num_threads(threads);
        var plan = space.LargestPlan;
        var layers = plan.Layers.Where(l => l.HasBatchNorm).DistinctBy(l => l with { Name = "" }).ToArray();
        var (product, copy) = KernelTimer.Peaks(repeats);
        return new KernelResult(
            space.Name, space.Definition.Input.ExtentOf(plan.Inputs), batch, threads, product, copy, [.. layers.Select(l => KernelTimer.Measure(l, batch, repeats, cancellationToken))]);
    }

    private static FigureTable Table(KernelResult r)
    {
        var table = new FigureTable("layer", "shape", "plain ms forward", "backward", "fast ms forward", "backward", "of plain", "GFLOP/s forward", "backward", "of the product's");
        foreach (var l in r.Layers)
        {
            table.Row(
                l.Layer, l.Shape, $"{l.PlainForwardMs:F2}", $"{l.PlainBackwardMs:F2}", $"{l.FastForwardMs:F2}", $"{l.FastBackwardMs:F2}", $"{l.OfPlain:F2}", $"{l.ForwardGflops:F0}",
                $"{l.BackwardGflops:F0}", $"{l.ForwardGflops / r.ProductGflops:P0}, {l.BackwardGflops / r.ProductGflops:P0}");
        }

        return table;
    }

    private static FigureTable Summary(KernelResult r)
        => new FigureTable("space", "resolution", "batch", "threads", "product GFLOP/s", "copy GB/s", "all layers, of plain")
            .Row(r.Space, $"{r.Resolution}", $"{r.Batch}", $"{r.Threads}", $"{r.ProductGflops:F0}", $"{r.CopyGigabytes:F1}", $"{r.OfPlain:F2}");
}
