using NasService.Core.Predictors.Gaussian;
using NasService.Core.Seeds;

namespace NasService.Core.Predictors.Networks;

/// <summary>
/// A few small multi-layer perceptrons (one hidden layer) on normal scores of the targets, each fitted without its fold of the rows by full-batch Adam with weight decay.
/// The mean is theirs; the spread joins their disagreement with their errors on the folds they have not seen (deep ensembles, Lakshminarayanan et al. 2017).
/// </summary>
internal sealed class NetworkEnsembleFamily : IPredictorFamily
{
    public const string FamilyName = "network-ensemble";

    private const int Members = 4;

    private const int Hidden = 16;

    public string Name => FamilyName;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var warp = TargetWarp.NormalScores(targets);
        double[] y = Array.ConvertAll(targets.ToArray(), warp.Forward);
        var mean = y.Average();
        var scale = Math.Sqrt(y.Average(v => (v - mean) * (v - mean)));
        var inputScale = NetworkScale.Of(features);
        var x = inputScale.Apply(features);
        // Equal targets leave nothing to learn: their scale of 0 makes every prediction the mean.
        var scaled = Array.ConvertAll(y, v => scale > 0 ? (v - mean) / scale : 0);
        var folds = Folds.Split(y.Length, Members);
        int[][] leftOut = folds.Length == 0 ? [[]] : folds;
        var members = new Network[leftOut.Length];
        double squares = 0;
        for (var k = 0; k < members.Length; k++)
        {
            var trainer = new NetworkTrainer(x, features.Columns, scaled, Hidden, Seed.Derive(0, FamilyName, k));
            members[k] = trainer.Train(Folds.Rest(y.Length, leftOut[k]), cancellationToken);
            foreach (var r in leftOut[k])
            {
                var error = members[k].Value(x.Row(r)) - scaled[r];
                squares += error * error;
            }
        }

        return new NetworkEnsemblePredictor(new NetworkEnsembleParameters(FamilyName, warp, mean, scale, Math.Sqrt(squares / y.Length), inputScale, members));
    }

    public IPredictor Load(string json) => new NetworkEnsemblePredictor(NetworkEnsembleParameters.Read(json));
}
