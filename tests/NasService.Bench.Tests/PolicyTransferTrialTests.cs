using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;
using NasService.Core.Search;

namespace NasService.Bench.Tests;

public sealed class PolicyTransferTrialTests
{
    private const int Rows = 60;
    private const int Genes = 6;

    [Fact]
    public void Run_LossThatDependsOnThePolicyAlone_IsLearnedFromAFewQuantizedNetworks()
    {
        var trial = Trial();
        double TauOf(string start) => trial.Ways.Where(w => w.Name.StartsWith(start, StringComparison.Ordinal)).Select(w => trial.Run(0, 8, w.Predict, default).Tau).Single();

        var (alone, jointly, corrected) = (TauOf(PolicyTransferTrial.Alone), TauOf("fp32"), TauOf("a correction"));
        Assert.True(jointly > alone + 0.1, $"jointly {jointly}, alone {alone}");
        Assert.True(corrected > alone + 0.1, $"corrected {corrected}, alone {alone}");
    }

    [Fact]
    public void Run_SameDraw_IsTheSame()
    {
        var trial = Trial();
        var way = trial.Ways.Last().Predict;
        Assert.Equal(trial.Run(3, 5, way, default), trial.Run(3, 5, way, default));
        Assert.NotEqual(trial.Run(3, 5, way, default), trial.Run(4, 5, way, default));
    }

    [Fact]
    public void Known_AndTested_ShareTheRowsOut()
    {
        var trial = Trial();
        Assert.Equal(Rows, trial.Known + trial.Tested);
        Assert.InRange(trial.Fp32Rows, 1, trial.Known - 1);
    }

    // Accuracy is a sum over binary genes; the one bit of the policy costs a little where it is set.
    private static PolicyTransferTrial Trial()
    {
        var random = new Random(5);
        var genes = Enumerable.Range(0, Rows).Select(_ => Enumerable.Range(0, Genes).Select(_ => (double)random.Next(2)).ToArray()).ToArray();
        var bits = Enumerable.Range(0, Rows).Select(i => (double)(i % 2)).ToArray();
        double[] plain = [.. genes.Select(g => 0.9 + g.Select((v, i) => v * 0.01 * (i + 1)).Sum())];
        double[] quantized = [.. plain.Select((p, i) => p - (0.02 * bits[i]))];
        int[] groups = [.. Enumerable.Repeat(0, Genes), 1];
        using var services = new ServiceCollection().AddSearch().BuildServiceProvider();
        var family = services.GetRequiredService<PredictorFamilyCatalog>().Get("gaussian-process");
        return new PolicyTransferTrial(Features(_ => 0), plain, Features(i => bits[i]), quantized, 1, family);

        FeatureMatrix Features(Func<int, double> bit) => new(Rows, Genes + 1, [.. genes.SelectMany((g, i) => g.Append(bit(i)))], groups);
    }
}
