using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;

namespace NasService.Core.Tests.Predictors;

public sealed class RidgeFamilyTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new RidgeFamily();

    [Fact]
    public void Solve_GivenPenalty_EqualsNormalEquations()
    {
        var (features, targets) = Synthetic.OneHot(rows: 30, seed: 20, noise: 0.3);
        var kernels = new RidgeKernels(features);
        int[] all = [.. Enumerable.Range(0, 30)];
        const double alpha = 0.1;

        var weights = RidgeSolution.Solve(kernels, targets, all, alpha, share: 0).ToParameters("ridge", features, all, alpha, 0, 0).Weights;

        // The gradient of |Xc w - yc|^2 + lambda |w|^2 must vanish, computed from the features and not from the kernel.
        var means = Enumerable.Range(0, 24).Select(c => all.Average(r => features.Row(r)[c])).ToArray();
        var meanY = targets.Average();
        var lambda = alpha * all.Average(r => Enumerable.Range(0, 24).Sum(c => Math.Pow(features.Row(r)[c] - means[c], 2)));
        for (var c = 0; c < 24; c++)
        {
            var gradient = lambda * weights[c];
            foreach (var r in all)
            {
                var residual = -(targets[r] - meanY);
                for (var k = 0; k < 24; k++)
                {
                    residual += (features.Row(r)[k] - means[k]) * weights[k];
                }

                gradient += (features.Row(r)[c] - means[c]) * residual;
            }

            Assert.Equal(0, gradient, 8);
        }
    }

    [Fact]
    public void Fit_PairwiseTarget_UsesPairsAndBeatsLinear()
    {
        var (features, targets) = Synthetic.OneHot(rows: 250, seed: 21, noise: 0.01, interaction: 1);
        var (unseen, truth) = Synthetic.OneHot(rows: 200, seed: 22, noise: 0, interaction: 1);

        var predictor = Fit(features, targets);
        var scores = PredictorScores.Of(Predict(predictor, unseen).Mean, truth);

        Assert.NotNull(RidgeParameters.Read(predictor.ToJson(), "ridge").Pairs);
        Assert.True(scores.KendallTau > 0.85, $"tau {scores.KendallTau}");
    }

    [Fact]
    public void Fit_AdditiveNoisyTarget_LeavesPairsOut()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 23, noise: 2);

        Assert.Null(RidgeParameters.Read(Fit(features, targets).ToJson(), "ridge").Pairs);
    }

    [Fact]
    public void Predict_PairwiseParameters_EqualsDualForm()
    {
        var (features, targets) = Synthetic.OneHot(rows: 40, seed: 24, noise: 0.1, interaction: 1);
        var kernels = new RidgeKernels(features);
        int[] half = [.. Enumerable.Range(0, 20)];
        var solution = RidgeSolution.Solve(kernels, targets, half, 0.1, 1);

        var (mean, _) = Predict(new RidgePredictor(solution.ToParameters("ridge", features, half, 0.1, 1, 0)), features);

        for (var i = 0; i < 40; i++)
        {
            Assert.Equal(solution.Predict(kernels, half, i, 1), mean[i], 9);
        }
    }
}
