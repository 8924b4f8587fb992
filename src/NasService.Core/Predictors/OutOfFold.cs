namespace NasService.Core.Predictors;

/// <summary>What a family says of rows it has not seen.</summary>
internal static class OutOfFold
{
    /// <summary>n rows of d features to n means, each by a model of the family fitted on the other folds.</summary>
    public static double[] Means(IPredictorFamily family, FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
    {
        var predicted = new double[targets.Length];
        foreach (var fold in Folds.Split(features.Rows, PredictorSelection.FoldCount))
        {
            var rest = Folds.Rest(features.Rows, fold);
            var predictor = family.Fit(features.Select(rest), Folds.Pick(targets, rest), cancellationToken);
            var mean = new double[fold.Length];
            predictor.Predict(features.Select(fold), mean, new double[fold.Length]);
            for (var i = 0; i < fold.Length; i++)
            {
                predicted[fold[i]] = mean[i];
            }
        }

        return predicted;
    }
}
