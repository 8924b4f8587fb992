using System.Diagnostics;
using static TorchSharp.torch;

namespace NasService.Bench.Tests;

public sealed class ProcessorSamplerTests
{
    [Fact]
    public void Sample_ManagedAndNativeWork_FindsBoth()
    {
        var samples = ProcessorSampler.Sample(() =>
        {
            Spin(TimeSpan.FromMilliseconds(300), static () => Enumerable.Range(0, 1000).Sum(i => i % 7));
            Spin(TimeSpan.FromMilliseconds(300), static () =>
            {
                using var scope = NewDisposeScope();
                var a = ones(256, 256);
                return (int)a.matmul(a).shape[0];
            });
        });

        Assert.True(samples.GetValueOrDefault(ProcessorSampler.Managed) > 0, string.Join(", ", samples));
        Assert.True(samples.Where(s => s.Key != ProcessorSampler.Managed).Sum(s => s.Value) > 0, string.Join(", ", samples));
        Assert.All(samples.Keys, k => Assert.DoesNotContain(".so", k, StringComparison.Ordinal));
    }

    // Of processor time: how long it takes does not matter.
    private static void Spin(TimeSpan length, Func<int> work)
    {
        using var process = Process.GetCurrentProcess();
        var until = process.TotalProcessorTime + length;
        var sum = 0;
        while (process.TotalProcessorTime < until)
        {
            sum += work();
            process.Refresh();
        }

        Assert.NotEqual(int.MinValue, sum);
    }
}
