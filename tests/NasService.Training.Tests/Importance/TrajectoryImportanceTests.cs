using NasService.Training.Importance;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Importance;

public sealed class TrajectoryImportanceTests : ImportanceSuite
{
    internal override IChannelImportance Importance { get; } = new TrajectoryImportance();

    /// <summary>The same by masking the weights themselves, and plain arithmetic on what the network then makes.</summary>
    [Fact]
    public void Judge_EveryGroup_IsDeviationOfReallyMaskedNetworks()
    {
        using var outer = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(Space());
        var context = Context(supernet);
        var scores = Importance.Judge(context, CancellationToken.None);
        foreach (var units in context.UnitsByPlan())
        {
            var plan = units.Key;
            var inputs = context.Batches(plan, 1).Single().Inputs;
            var whole = Run();
            foreach (var reader in units.Select(g => g.Reader))
            {
                var weight = supernet.Layer(reader.Layer.Name).Weight;
                var kept = weight.clone();
                weight.narrow((int)reader.Dimension, 0, 1).zero_();
                var masked = Run();
                weight.copy_(kept);

                // Every block but the last has features; places of maps are too many here, so that those of later blocks alone can be
                // compared in full.
                var first = plan.Blocks.Single(b => b.Layers.Any(l => l.Name == reader.Layer.Name));
                var later = plan.Blocks.SkipWhile(b => b != first).SkipLast(1).ToArray();
                var expected = later.Sum(b => Stray(Rows(whole[b.Output.Name]), Rows(masked[b.Output.Name])))
                    + (10 * 16 * Divergence(Rows(whole[plan.Outputs[0].Node]), Rows(masked[plan.Outputs[0].Node])));

                Assert.NotEmpty(later);
                Assert.All(later, b => Assert.InRange(b.Output.Shape.Places * Batch, 1, Trajectory.Places));
                Assert.InRange(scores(reader)[0], (expected * 0.999) - 1e-6, (expected * 1.001) + 1e-6);
            }

            Dictionary<string, Tensor> Run()
            {
                var made = new Dictionary<string, Tensor>(StringComparer.Ordinal);
                supernet.Forward(inputs, plan, BatchStatistics.Instance, (name, t) => made[name] = t);
                return made;
            }
        }
    }

    private static double[][] Rows(Tensor t)
    {
        var rows = t.dim() == 4 ? t.permute(0, 2, 3, 1).flatten(0, 2) : t.dim() == 3 ? t.flatten(0, 1) : t;
        var values = rows.contiguous().data<float>().ToArray();
        return [.. values.Select(v => (double)v).Chunk((int)rows.size(1))];
    }

    private static double Stray(double[][] before, double[][] after)
        => before.SelectMany((a, i) => before.Select((b, j) => Math.Pow(Cosine(a, b) - Cosine(after[i], after[j]), 2))).Average();

    private static double Cosine(double[] a, double[] b)
        => a.Zip(b, (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(x => x * x) * b.Sum(x => x * x));

    private static double Divergence(double[][] before, double[][] after) => before.Zip(after).Average(r =>
    {
        var (p, q) = (Softmax(r.First), Softmax(r.Second));
        return p.Zip(q, (a, b) => a * Math.Log(a / b)).Sum();
    });

    private static double[] Softmax(double[] logits)
    {
        var raised = Array.ConvertAll(logits, l => Math.Exp(l / 4));
        return Array.ConvertAll(raised, e => e / raised.Sum());
    }
}
