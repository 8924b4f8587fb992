using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using NasService.Core.Predictors;

namespace NasService.LightGbm;

/// <summary>Grows chains of trees with LightGBM, on one thread: more would add sums up in another order.</summary>
internal sealed class ChainTrainer(FeatureMatrix features, double[] targets, LightGbmSettings settings)
{
    private const string Features = nameof(TrainingRow.Features);

    /// <summary>A chain fitted on the rows listed; <see cref="TreeChain.Nothing"/> where no feature divides them.</summary>
    public TreeChain Train(int[] rows, int seed)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[Features].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Columns);
        var view = context.Data.LoadFromEnumerable(rows.Select(Row).ToArray(), schema);
        var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            FeatureColumnName = Features,
            LabelColumnName = nameof(TrainingRow.Target),
            NumberOfIterations = settings.Trees,
            NumberOfLeaves = settings.Leaves,
            LearningRate = settings.Rate,
            MinimumExampleCountPerLeaf = settings.RowsOfLeaf,
            NumberOfThreads = 1,
            Deterministic = true,
            Seed = seed,
            Booster = new GradientBooster.Options { SubsampleFraction = settings.ShareOfRows, SubsampleFrequency = 1, FeatureFraction = settings.ShareOfColumns },
        });
        try
        {
            return TreeChain.Of(context, trainer.Fit(view), view.Schema);
        }
        catch (ArgumentNullException)
        {
            // ML.NET cannot hold what LightGBM answers where no feature divides the rows: a first tree of one leaf.
            return TreeChain.Nothing;
        }
    }

    private TrainingRow Row(int r)
    {
        var values = new float[features.Columns];
        var row = features.Row(r);
        for (var c = 0; c < values.Length; c++)
        {
            values[c] = (float)row[c];
        }

        return new TrainingRow { Features = values, Target = (float)targets[r] };
    }
}
