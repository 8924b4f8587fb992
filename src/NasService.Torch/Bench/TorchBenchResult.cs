namespace NasService.Torch.Bench;

/// <summary>Medians, and how far the timings spread around them.</summary>
/// <param name="AddMicroseconds">One addition of tensors with four elements, without gradients; median of ten timings.</param>
/// <param name="StepMilliseconds">One training step of the CNN; median.</param>
/// <param name="StepP10Milliseconds">Tenth percentile of the steps.</param>
/// <param name="StepP90Milliseconds">Ninetieth percentile of the steps.</param>
/// <param name="Steps">How many steps were timed.</param>
/// <param name="StepCpuMilliseconds">Processor time of a step, all threads of the process; median. Waiting for a busy core does not count.</param>
/// <param name="Loss">The loss after the last step: far off, and the figures above mean nothing.</param>
public sealed record TorchBenchResult(
    double AddMicroseconds, double StepMilliseconds, double StepP10Milliseconds, double StepP90Milliseconds, int Steps, double StepCpuMilliseconds,
    double Loss);
