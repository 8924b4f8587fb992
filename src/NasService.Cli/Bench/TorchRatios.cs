using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>Our binding against PyTorch on the same libtorch, in one memory layout. Ratios are ours over theirs of two blocks measured one after the other.</summary>
/// <param name="Layout">Of weights and images.</param>
/// <param name="OperatorRatio">Of the time of one tiny addition.</param>
/// <param name="StepRatio">Of the time of one training step of a static CNN.</param>
/// <param name="StepCpuRatio">Of its processor time: steadier than wall time where other programs run.</param>
/// <param name="OursOperatorMicroseconds">Median over the blocks.</param>
/// <param name="TheirsOperatorMicroseconds">Median over the blocks.</param>
/// <param name="OursStepMilliseconds">Median over the blocks.</param>
/// <param name="TheirsStepMilliseconds">Median over the blocks.</param>
/// <param name="OursStepCpuMilliseconds">Median over the blocks.</param>
/// <param name="TheirsStepCpuMilliseconds">Median over the blocks.</param>
/// <param name="OursLoss">After the last step.</param>
/// <param name="TheirsLoss">The same; far apart, and the two did not run the same network.</param>
internal sealed record TorchRatios(
    string Layout,
    Quantiles OperatorRatio,
    Quantiles StepRatio,
    Quantiles StepCpuRatio,
    double OursOperatorMicroseconds,
    double TheirsOperatorMicroseconds,
    double OursStepMilliseconds,
    double TheirsStepMilliseconds,
    double OursStepCpuMilliseconds,
    double TheirsStepCpuMilliseconds,
    double OursLoss,
    double TheirsLoss)
{
    public static TorchRatios Of(string layout, IReadOnlyList<(TorchBenchResult Ours, TorchBenchResult Theirs)> pairs) => new(
        layout,
        Quantiles.Of(pairs.Select(p => p.Ours.AddMicroseconds / p.Theirs.AddMicroseconds)),
        Quantiles.Of(pairs.Select(p => p.Ours.StepMilliseconds / p.Theirs.StepMilliseconds)),
        Quantiles.Of(pairs.Select(p => p.Ours.StepCpuMilliseconds / p.Theirs.StepCpuMilliseconds)),
        Quantiles.Of(pairs.Select(p => p.Ours.AddMicroseconds)).Median,
        Quantiles.Of(pairs.Select(p => p.Theirs.AddMicroseconds)).Median,
        Quantiles.Of(pairs.Select(p => p.Ours.StepMilliseconds)).Median,
        Quantiles.Of(pairs.Select(p => p.Theirs.StepMilliseconds)).Median,
        Quantiles.Of(pairs.Select(p => p.Ours.StepCpuMilliseconds)).Median,
        Quantiles.Of(pairs.Select(p => p.Theirs.StepCpuMilliseconds)).Median,
        pairs[^1].Ours.Loss,
        pairs[^1].Theirs.Loss);
}
