using Microsoft.ML;
using Microsoft.ML.Data;
using NasService.Core.Predictors;
using NasService.Core.Tests.Predictors;

namespace NasService.LightGbm.Tests;

public sealed class TreeChainTests
{
    [Theory]
    [InlineData(30, 8)]
    [InlineData(200, 20)]
    public void Value_AnyRow_EqualsMlNetsPipeline(int rows, int leaves)
    {
        var (features, targets) = Synthetic.OneHot(rows, seed: 30, noise: 0.1, interaction: 1);
        double[] centred = [.. targets.Select(t => t - targets.Average())];
        var chain = new ChainTrainer(features, centred, new LightGbmSettings(Trees: 40, leaves, Rate: 0.1, RowsOfLeaf: 2, ShareOfRows: 0.8, ShareOfColumns: 0.5))
            .Train([.. Enumerable.Range(0, rows)], seed: 3);

        var expected = ByMlNet(chain.Zip, features);

        for (var r = 0; r < rows; r++)
        {
            var row = new float[features.Columns];
            TreeChain.Narrow(features.Row(r), row);
            Assert.Equal(expected[r], (float)chain.Value(row), 1e-5f);
        }
    }

    private static float[] ByMlNet(byte[] zip, FeatureMatrix features)
    {
        var context = new MLContext(0);
        var model = context.Model.Load(new MemoryStream(zip), out var schema);
        var definition = SchemaDefinition.Create(typeof(TrainingRow));
        definition[nameof(TrainingRow.Features)].ColumnType = schema[nameof(TrainingRow.Features)].Type;
        var rows = Enumerable.Range(0, features.Rows).Select(r => new TrainingRow { Features = [.. features.Row(r).ToArray().Select(v => (float)v)] }).ToArray();
        return [.. model.Transform(context.Data.LoadFromEnumerable(rows, definition)).GetColumn<float>("Score")];
    }
}
