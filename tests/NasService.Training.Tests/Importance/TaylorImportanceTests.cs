using NasService.Training.Importance;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Importance;

public sealed class TaylorImportanceTests : ImportanceSuite
{
    private const double Step = 0.02;

    internal override IChannelImportance Importance { get; } = new TaylorImportance();

    /// <summary>A unit's score is the squared derivative of the loss with respect to a factor of what reads it: here by differences of
    /// losses of really scaled units.</summary>
    [Fact]
    public void Judge_EveryGroup_IsSquaredDifferenceOfLossesOfScaledUnits()
    {
        using var outer = NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(Space());
        var context = Context(supernet);
        var scores = Importance.Judge(context, CancellationToken.None);
        using var noGrad = no_grad();
        var seen = new List<double>();
        foreach (var units in context.UnitsByPlan())
        {
            foreach (var reader in units.Select(g => g.Reader))
            {
                var expected = context.Batches(units.Key, TaylorImportance.Batches).Select(b =>
                {
                    using var scope = NewDisposeScope();
                    return Math.Pow((Scaled(1 + Step, b) - Scaled(1 - Step, b)) / (2 * Step), 2);
                }).Average();

                seen.Add(expected);

                // The losses are of single precision: the squared difference of two is good to some per cent, beside what is too small to
                // be seen.
                Assert.InRange(Math.Sqrt(scores(reader)[0]), (Math.Sqrt(expected) * 0.95) - 2e-4, (Math.Sqrt(expected) * 1.05) + 2e-4);

                double Scaled(double factor, (Tensor[] Inputs, Tensor Targets) batch)
                {
                    var weight = supernet.Layer(reader.Layer.Name).Weight;
                    var kept = weight.clone();
                    weight.narrow((int)reader.Dimension, 0, 1).mul_(tensor((float)factor));
                    var outputs = supernet.Forward(batch.Inputs, units.Key, BatchStatistics.Instance);
                    weight.copy_(kept);
                    return context.Loss.Loss(outputs, batch.Targets, Smoothing).item<float>();
                }
            }
        }

        Assert.InRange(Math.Sqrt(seen.Max()), 0.01, 10);
    }
}
