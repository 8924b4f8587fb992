using System.CommandLine;
using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>The options of a block, on the command line of either process.</summary>
internal sealed class TorchBlockOptions
{
    private static readonly TorchBenchOptions s_default = new(WarmUp: 1, Steps: 5, Adds: 10_000);

    public Option<int> Threads { get; } = BenchOptions.Count("--threads", "Threads inside one operator", s_default.Threads);

    public Option<int> Batch { get; } = BenchOptions.Count("--batch", "Images a step", s_default.Batch);

    public Option<int> WarmUp { get; } = BenchOptions.Count("--warm-up", "Steps of a block that are not counted", s_default.WarmUp);

    public Option<int> Steps { get; } = BenchOptions.Count("--steps", "Steps of a block that are", s_default.Steps);

    public Option<int> Adds { get; } = BenchOptions.Count("--adds", "Tiny additions in one timing of the overhead; a block has ten timings", s_default.Adds);

    public Option<bool> ChannelsLast { get; } = new("--channels-last") { Description = "Weights and images in channels-last" };

    public TorchBenchOptions Read(ParseResult parsed) => new(
        parsed.GetValue(Threads), parsed.GetValue(Batch), parsed.GetValue(WarmUp), parsed.GetValue(Steps), parsed.GetValue(Adds), parsed.GetValue(ChannelsLast));
}
