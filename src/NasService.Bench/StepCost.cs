using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Data;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>What steps of the demo's recipe cost beside wall time, two members side by side, by our operators.</summary>
/// <param name="Steps">That were looked at.</param>
/// <param name="Samples">Of processor time, one a millisecond, or a tick of the system's clock where that is longer.</param>
/// <param name="Shares">Of the samples, by library; <see cref="ProcessorSampler.Managed"/> is everything outside native code, .NET's runtime included.</param>
/// <param name="ManagedBytes">Allocated by .NET, a step.</param>
/// <param name="LiveTensorsBefore">In the process, before the steps.</param>
/// <param name="LiveTensorsAfter">After them.</param>
/// <param name="PeakBytes">The process' largest resident memory so far.</param>
internal sealed record StepCost(
    int Steps, int Samples, ImmutableSortedDictionary<string, double> Shares, double ManagedBytes, long LiveTensorsBefore, long LiveTensorsAfter, long PeakBytes)
{
    // .NET compiles what runs often once more, with the first steps.
    private const int WarmUp = 40;

    private const int Members = 2;

    public double ManagedShare => Shares.GetValueOrDefault(ProcessorSampler.Managed);

    public static StepCost Measure(SearchSpace space, DataSet data, DataDefinition augmentation, SupernetDefinition settings, int steps, int seed, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        using var supernet = new Supernet(space, seed);
        using var threads = new MemberThreads(Members);
        using var trainer = new SupernetTrainer(supernet, data, augmentation, settings with { Steps = steps + WarmUp }, new SandwichRecipe(), seed, threads);
        Run(WarmUp);
        var (bytes, tensors) = (GC.GetTotalAllocatedBytes(true), Tensor.TotalCount);
        var samples = ProcessorSampler.Sample(() => Run(steps));
        var (allocated, after) = (GC.GetTotalAllocatedBytes(true) - bytes, Tensor.TotalCount);
        using var process = Process.GetCurrentProcess();
        var all = Math.Max(1, samples.Values.Sum());
        return new StepCost(
            steps, samples.Values.Sum(), samples.ToImmutableSortedDictionary(s => s.Key, s => s.Value / (double)all, StringComparer.Ordinal),
            allocated / (double)steps, tensors, after, process.PeakWorkingSet64);

        void Run(int count)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                trainer.TrainStep();
            }
        }
    }
}
