using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace NasService.LightGbm;

/// <summary>
/// One model of LightGBM: ML.NET's zip, by which it is stored, and its trees, walked here. A row of ML.NET's own pipeline costs as much as some hundred trees, and its engines
/// are not thread-safe.
/// </summary>
internal sealed class TreeChain
{
    private readonly ChainTree[] _trees;

    private TreeChain(byte[] zip, ITransformer model)
    {
        Zip = zip;
        var ensemble = Model(model).TrainedTreeEnsemble;
        _trees = [.. ensemble.Trees.Select((t, i) => ChainTree.Of(t, ensemble.TreeWeights[i]))];
        Bias = ensemble.Bias;
    }

    /// <summary>As ML.NET writes it, with every entry's time the same.</summary>
    public byte[] Zip { get; }

    private double Bias { get; }

    public static TreeChain Of(MLContext context, ITransformer model, DataViewSchema schema)
    {
        using var stream = new MemoryStream();
        context.Model.Save(model, schema, stream);
        return new TreeChain(TimelessZip.Of(stream.ToArray()), model);
    }

    /// <exception cref="FormatException">Not a model of LightGBM's regression.</exception>
    public static TreeChain Load(byte[] zip)
    {
        using var stream = new MemoryStream(zip);
        return new TreeChain(zip, new MLContext(0).Model.Load(stream, out _));
    }

    /// <summary>LightGBM's trees compare in single precision.</summary>
    public static void Narrow(ReadOnlySpan<double> row, Span<float> narrowed)
    {
        for (var c = 0; c < row.Length; c++)
        {
            narrowed[c] = (float)row[c];
        }
    }

    public double Value(ReadOnlySpan<float> row)
    {
        var sum = Bias;
        foreach (var tree in _trees)
        {
            sum += tree.Value(row);
        }

        return sum;
    }

    private static LightGbmRegressionModelParameters Model(ITransformer transformer)
        => (transformer as ISingleFeaturePredictionTransformer<object>)?.Model as LightGbmRegressionModelParameters
            ?? throw new FormatException($"Expected a model of LightGBM's regression, got {transformer.GetType().Name}.");
}
