using System.Diagnostics;
using TorchSharp;

namespace NasService.Torch.Bench;

/// <summary>
/// What the binding costs: the overhead of one operator and the time of a training step, to be set against PyTorch on the same
/// libtorch (eng/bench/torch_reference.py). Figures come in blocks, so that two programs can take turns. Prints nothing; one thread.
/// </summary>
public sealed class TorchBench : IDisposable
{
    private const int AddTimings = 10;
    private const int AddsPerScope = 1000;

    private readonly TorchBenchOptions options;
    private readonly StaticCnn network;
    private readonly int threadsBefore = torch.get_num_threads();

    /// <summary>Sets the number of threads; it is put back at disposal.</summary>
    public TorchBench(TorchBenchOptions options)
    {
        this.options = options;
        torch.set_num_threads(options.Threads);
        network = new StaticCnn(options.Batch, options.ChannelsLast);
    }

    /// <summary>One block alone.</summary>
    public static TorchBenchResult Run(TorchBenchOptions options, CancellationToken cancel)
    {
        using var bench = new TorchBench(options);
        return bench.Block(cancel);
    }

    /// <summary>The next block: training goes on where the last one left off.</summary>
    public TorchBenchResult Block(CancellationToken cancel)
    {
        var add = AddMicroseconds(options.Adds, cancel);
        var (steps, cpu, loss) = StepMilliseconds(cancel);
        Array.Sort(steps);
        Array.Sort(cpu);
        return new(add, Quantile(steps, 0.5), Quantile(steps, 0.1), Quantile(steps, 0.9), steps.Length, Quantile(cpu, 0.5), loss);
    }

    public void Dispose()
    {
        network.Dispose();
        torch.set_num_threads(threadsBefore);
    }

    private static double AddMicroseconds(int adds, CancellationToken cancel)
    {
        using var gradless = torch.no_grad();
        using var one = torch.ones(4);
        var timings = new double[AddTimings];
        Repeat(one, adds);
        for (var k = 0; k < timings.Length; k++)
        {
            cancel.ThrowIfCancellationRequested();
            var start = Stopwatch.GetTimestamp();
            Repeat(one, adds);
            timings[k] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / adds;
        }

        Array.Sort(timings);
        return Quantile(timings, 0.5);
    }

    private static void Repeat(torch.Tensor one, int adds)
    {
        for (var done = 0; done < adds; done += AddsPerScope)
        {
            using var scope = torch.NewDisposeScope();
            for (var k = 0; k < AddsPerScope; k++)
            {
                one.add(one);
            }
        }
    }

    private (double[] Steps, double[] Cpu, double Loss) StepMilliseconds(CancellationToken cancel)
    {
        var timings = new double[options.Steps];
        var cpu = new double[options.Steps];
        var loss = double.NaN;
        for (var k = -options.WarmUp; k < timings.Length; k++)
        {
            cancel.ThrowIfCancellationRequested();
            var cpuBefore = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            loss = network.Step();
            if (k >= 0)
            {
                timings[k] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                cpu[k] = (Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds;
            }
        }

        return (timings, cpu, loss);
    }

    /// <summary>Linear between the neighbours, of sorted values.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
