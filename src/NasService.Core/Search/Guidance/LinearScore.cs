using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Genes.Scoring;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Guidance;

/// <summary>A linear predictor on masked one-hot features as tables of genes: no features are ever written down.</summary>
public static class LinearScore
{
    /// <summary>The tables of a predictor that is linear in the masked one-hot features of <paramref name="space"/>, read off by asking it about single features.</summary>
    public static AdditiveScore Of(GeneSpace space, IPredictor predictor)
    {
        var encoding = new MaskedOneHotEncoding(space);
        var d = encoding.Length;
        var values = new double[(d + 1) * d];
        for (var c = 0; c < d; c++)
        {
            values[((c + 1) * d) + c] = 1;
        }

        var (mean, spread) = (new double[d + 1], new double[d + 1]);
        predictor.Predict(new FeatureMatrix(d + 1, d, values), mean, spread);
        var terms = ImmutableArray.CreateBuilder<GeneTerm>();
        var column = 1;
        for (var g = 0; g < space.Dimensions.Length; g++)
        {
            var choices = space.Dimensions[g].Choices.Length;
            var start = column;
            terms.Add(new GeneTerm([g], [.. Enumerable.Range(0, choices).Select(k => mean[start + k] - mean[0]), 0]));
            column += choices;
        }

        return new AdditiveScore(mean[0], terms.ToImmutable());
    }
}
