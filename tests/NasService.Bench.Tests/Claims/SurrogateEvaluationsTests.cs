using MathNet.Numerics.Distributions;
using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Claims;
using NasService.Core.Blocks;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Spaces;

namespace NasService.Bench.Tests.Claims;

public sealed class SurrogateEvaluationsTests
{
    private const double AccuracyNoise = 0.001;

    private const double LatencyNoise = 0.02;

    private static readonly SearchSpace Space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped).OpenNamed("fashion-mbconv").GetValueOrThrow();

    private static readonly SurrogateEvaluations Surrogate = new(
        Space, [.. Enumerable.Range(0, SurrogateEvaluations.FewestRows).Select(Measured)], new ServiceCollection().AddSearch().BuildServiceProvider().GetRequiredService<PredictorFamilyCatalog>(), 0, default);

    [Fact]
    public void Error_OfNoisyRows_IsAboutTheirNoise()
    {
        Assert.InRange(Surrogate.Error.Accuracy, 0.8 * AccuracyNoise, 2 * AccuracyNoise);
        Assert.InRange(Surrogate.Error.Latency, 0.8 * LatencyNoise, 2 * LatencyNoise);
    }

    [Fact]
    public async Task EvaluateAsync_AskedTwice_GivesTheSameNumbers()
    {
        var network = Space.Sample(new Random(-1));
        var first = await Surrogate.EvaluateAsync([network], default);
        var again = await Surrogate.EvaluateAsync([Space.Largest(32), network], default);
        Assert.Equal(first[0], again[1]);
    }

    [Fact]
    public async Task Again_KnownNetworks_HaveOtherNoiseAroundTheSameTruth()
    {
        Architecture[] networks = [.. Enumerable.Range(0, 200).Select(i => Space.Sample(new Random(10_000 + i))).DistinctBy(a => a.Id)];
        var first = await Surrogate.EvaluateAsync(networks, default);
        var second = Surrogate.Again(networks);

        double[] changes = [.. first.Select(e => e.Accuracy - second[e.ArchitectureId].Accuracy)];
        Assert.DoesNotContain(0.0, changes);
        Assert.InRange(changes.Average(), -0.5 * AccuracyNoise, 0.5 * AccuracyNoise);
        Assert.InRange(Math.Sqrt(changes.Average(c => c * c) / 2), 0.8 * Surrogate.Error.Accuracy, 1.25 * Surrogate.Error.Accuracy);
    }

    private static TrueEvaluation Measured(int index)
    {
        var random = new Random(index);
        var network = Space.Sample(random);
        var macs = (double)Space.Plan(network).Macs;
        var accuracy = 0.8 + (0.02 * Math.Log10(macs)) + Normal.Sample(random, 0, AccuracyNoise);
        var latency = Space.Plan(network).Layers.Sum(l => l.Macs * (l.Bits == 8 ? 0.5e-8 : 1e-8)) * Math.Exp(Normal.Sample(random, 0, LatencyNoise));
        return new TrueEvaluation(network.Id, network.Genes, accuracy, latency);
    }
}
