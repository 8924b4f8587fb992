using System.Runtime.InteropServices;
using NasService.Torch.Extras;
using TorchSharp;

namespace NasService.Torch.Tests.Extras;

public sealed class HeldScalarTests
{
    private const int Sums = 100_000;

    [Fact]
    public void Operators_OfHeldScalars_AreTheSumAndTheProduct()
    {
        using var scope = torch.NewDisposeScope();
        var a = torch.tensor([1f, 2f]);
        var b = torch.tensor([10f, 20f]);

        Assert.Equal([11f, 22f], a.Plus(b).data<float>().ToArray());
        Assert.Equal([0.5f, 1f], a.Times(0.5).data<float>().ToArray());
        Assert.Same(a, a.Accumulate(b));
        Assert.Equal([11f, 22f], a.data<float>().ToArray());
        Assert.Same(HeldScalar.Of(0.25), HeldScalar.Of(0.25));
    }

    /// <summary>With TorchSharp's own sum about one in ten thousand of these throws, and some are wrong without a word.</summary>
    [Fact]
    public void Plus_WhileFinalizersRun_IsAlwaysTheSum()
    {
        var (wrong, isDone) = (0, false);
        var collector = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                GC.Collect(0);
                GC.WaitForPendingFinalizers();
            }
        });
        collector.Start();
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() => Interlocked.Add(ref wrong, WrongSums(Sums / 2)))).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        Volatile.Write(ref isDone, true);
        collector.Join();

        Assert.Equal(0, wrong);
    }

    private static int WrongSums(int count)
    {
        var wrong = 0;
        using var ones = torch.ones(4);
        for (var i = 0; i < count; i++)
        {
            try
            {
                using var sum = ones.Plus(ones);

                // Takes the place of a scalar that was freed too early.
                using var other = HeldScalar.New(7.5);
                wrong += sum.data<float>()[0] == 2 ? 0 : 1;
            }
            catch (ExternalException)
            {
                wrong++;
            }
        }

        return wrong;
    }
}
