using System.Collections.Immutable;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.FineTuning;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Training.Tests.Relaxation;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Quantization;

public sealed class LearnedStepsTests
{
    /// <summary>Equations 1 and 3 of LSQ, number by number.</summary>
    [Fact]
    public void Round_NumbersInsideAndOutside_ValuesAndGradientsAreThePapers()
    {
        using var scope = NewDisposeScope();
        float[] values = [-3f, -0.6f, 0.1f, 0.24f, 5f];
        var w = tensor(values, 1, 5).requires_grad_();
        var quantizer = StepQuantizer.OfWeight(w, 4);
        var leaf = quantizer.Leaf();
        var step = quantizer.Steps[0];

        var rounded = quantizer.Round(w, leaf);
        rounded.sum().backward();

        double[] codes = [.. values.Select(v => Math.Clamp(v / step, -7.0, 7.0))];
        Assert.Equal(2 * values.Average(Math.Abs) / Math.Sqrt(7), step, 5);
        Assert.All(codes.Zip(rounded.data<float>().ToArray()), p => Assert.Equal(Math.Round(p.First) * step, p.Second, 4));
        Assert.All(
            codes.Zip(w.grad!.data<float>().ToArray()), p => Assert.Equal(Math.Abs(p.First) < 7 ? 1 : 0, p.Second));
        var expected = codes.Zip(values, (c, v) => Math.Abs(v / step) >= 7 ? c : Math.Round(c) - c).Sum() / Math.Sqrt(5 * 7);
        Assert.Equal(expected, leaf.grad!.sum().item<float>(), 4);
    }

    [Fact]
    public void Quantize_WithTrainedScales_IsWhatTrainingRounded()
    {
        using var scope = NewDisposeScope();
        var w = randn(3, 2, 3, 3);
        var quantizer = StepQuantizer.OfWeight(w, 8);
        var rounded = quantizer.Round(w, quantizer.Leaf()).data<float>().ToArray();
        var plan = new LayerPlan("a", 2, 3, 3, 1, 1, 8, Activation.None, false, 8);
        var layer = new FoldedLayer(plan, [.. w.data<float>()], [0, 0, 0], [3, 2, 3, 3]) { Scales = [.. quantizer.Steps] };

        var quantized = QuantizedWeight.Quantize(layer, QuantizedWeight.FullLimit);

        Assert.All(Enumerable.Range(0, rounded.Length), i => Assert.Equal(rounded[i], quantized.Values[i] * quantized.Scales[i / 18], 4));
        var (scale, zero) = StepQuantizer.OfInput(w, 8).Range.ToUInt8();
        Assert.Equal(StepQuantizer.OfInput(w, 8).Steps[0], scale, 6);
        Assert.InRange(zero, 1, 254);
    }

    /// <summary>In 2 bits a network that was trained with its steps is nearer to the right pictures than one that was rounded
    /// afterwards.</summary>
    [Fact]
    public void Run_TwoBits_LessIsLostThanByRoundingAfterwards()
    {
        var (space, data) = (RelaxedTests.Space, SyntheticPairs.Open());
        var plan = space.Plan(space.Largest(8));
        var settings = RelaxedTests.Settings with { Steps = 80 };
        var rounded = Train(_ => null, () => new CalibratedRounding(plan, Ranges(plan), 2));
        var steps = new LearnedSteps(plan, 2);
        var learned = Train(_ => steps, () => steps);

        Assert.True(learned < rounded, $"{learned} learned, {rounded} rounded afterwards");

        double Train(Func<long, ILayerRounding?> rounding, Func<ILayerRounding> judged)
        {
            using var scope = NewDisposeScope();
            using var network = Supernet.Single(space, plan, 1);
            new RoundedTrainer(data, TestSpaces.Data, settings, 1).Run(network, plan, rounding, CancellationToken.None);
            using var noGrad = no_grad();
            var batch = data.Samples.Read(data.Split.Ranking.AsSpan()[..16], new(plan.Inputs));
            var felt = judged();
            (felt as LearnedSteps)?.Begin();
            var outputs = NetworkRunner.Run(batch.ToTensors(), plan, new SupernetPass(network, BatchStatistics.Instance, rounding: felt));
            return nn.functional.l1_loss(outputs, batch.Targets.ToTensor(data.TargetScale)).item<float>();
        }
    }

    // Pixels are from 0 to 1, and activations of so small a network hardly leave that.
    private static ImmutableDictionary<string, ActivationRange> Ranges(Core.Networks.NetworkPlan plan)
        => plan.Nodes.Select(n => n.Name).Concat(plan.Inputs.Select(i => i.Name))
            .ToImmutableDictionary(n => n, _ => new ActivationRange(-1, 1), StringComparer.Ordinal);
}
