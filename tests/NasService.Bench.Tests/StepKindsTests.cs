using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Bench.Tests;

public sealed class StepKindsTests
{
    private const int Batch = 4;

    private static readonly Node[] s_nodes = Nodes();

    [Fact]
    public void Measure_EveryKindOfLayer_IsTimedAndCounted()
    {
        var measured = StepKinds.Measure(s_nodes, 10, Batch, 1, default);

        var counts = measured.Kinds.ToDictionary(k => k.Kind.Split(',')[0], k => k.Layers, StringComparer.Ordinal);
        Assert.Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["dense"] = 1, ["depthwise"] = 1, ["1x1"] = 2, ["squeeze-excite"] = 1, ["linear"] = 1, ["loss"] = 1 }, counts);
        Assert.All(measured.Kinds, k => Assert.True(k is { PlainForwardMs: > 0, PlainBackwardMs: > 0, FastForwardMs: > 0, FastBackwardMs: > 0 }, k.ToString()));
        Assert.True(measured is { ProductGflops: > 0, CopyGigabytes: > 0 });
    }

    [Fact]
    public void Measure_TwoEqualLayers_CountTwice()
    {
        var pointwise = StepKinds.Measure(s_nodes, 10, Batch, 1, default).Kinds.Single(k => k.Kind.StartsWith("1x1", StringComparison.Ordinal));

        Assert.Equal(2 * 2 * 16 * 16 * 64 * Batch, 1e9 * pointwise.Gflop, 1e-3);
        Assert.Equal(2 * 2 * 16 * 64 * Batch * sizeof(float), 1e9 * pointwise.MapGigabytes, 1e-3);
    }

    private static Node[] Nodes()
    {
        var builder = new PlanBuilder("block", "mixed", new Value("input", TensorShape.Map(3, 16)));
        var x = builder.Conv(new LayerPlan("stem", 3, 16, 3, 2, 1, 16, Activation.HSwish, true), builder.Input);
        x = builder.Conv(new LayerPlan("depthwise", 16, 16, 3, 1, 16, 8, Activation.Relu, true), x);
        var reduce = new LayerPlan("reduce", 16, 8, 1, 1, 1, 1, Activation.Relu, false);
        x = builder.Add("expand", new Gate(reduce, new LayerPlan("expand", 8, 16, 1, 1, 1, 1, Activation.HSigmoid, false)), x);
        x = builder.Conv(new LayerPlan("project", 16, 16, 1, 1, 1, 8, Activation.None, true), x);
        x = builder.Conv(new LayerPlan("again", 16, 16, 1, 1, 1, 8, Activation.None, true), x);
        x = builder.Add("flat", new Flatten(), builder.Add("pool", new GlobalPool(), x));
        builder.Add("classifier", new Linear(new LayerPlan("classifier", 16, 10, 1, 1, 1, 1, Activation.None, false)), x);
        return [.. builder.Build().Nodes];
    }
}
