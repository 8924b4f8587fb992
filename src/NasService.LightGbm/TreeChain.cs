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
    private readonly double _bias;
    private readonly Lazy<byte[]> _zip;

    private TreeChain(Func<byte[]> zip, ChainTree[] trees, double bias)
    {
        _zip = new(zip);
        _trees = trees;
        _bias = bias;
    }

    /// <summary>Says 0 of every row.</summary>
    public static TreeChain Nothing { get; } = new(() => [], [], 0);

    /// <summary>
    /// As ML.NET writes it, with every entry's time the same; empty: <see cref="Nothing"/>. Made when first asked for: ML.NET takes longer to write a chain than LightGBM to grow it,
    /// and most chains only compare families.
    /// </summary>
    public byte[] Zip => _zip.Value;

    /// <summary>Features that a row must have at least.</summary>
    public int Columns => _trees.SelectMany(t => t.Columns).Append(-1).Max() + 1;

    public static TreeChain Of(MLContext context, ITransformer model, DataViewSchema schema)
        => Of(() => Write(context, model, schema), model);

    /// <exception cref="ArgumentException">Not a model of LightGBM's regression.</exception>
    public static TreeChain Load(byte[] zip)
    {
        if (zip.Length == 0)
        {
            return Nothing;
        }

        using var stream = new MemoryStream(zip);
        try
        {
            return Of(() => zip, new MLContext(0).Model.Load(stream, out _));
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or InvalidOperationException or IOException)
        {
            throw new ArgumentException($"Expected ML.NET's zip of a model of LightGBM, got one that is none: {e.Message}", nameof(zip), e);
        }
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
        var sum = _bias;
        foreach (var tree in _trees)
        {
            sum += tree.Value(row);
        }

        return sum;
    }

    private static byte[] Write(MLContext context, ITransformer model, DataViewSchema schema)
    {
        using var stream = new MemoryStream();
        context.Model.Save(model, schema, stream);
        return TimelessZip.Of(stream.ToArray());
    }

    private static TreeChain Of(Func<byte[]> zip, ITransformer model)
    {
        var ensemble = Model(model).TrainedTreeEnsemble;
        return new TreeChain(zip, [.. ensemble.Trees.Select((t, i) => ChainTree.Of(t, ensemble.TreeWeights[i]))], ensemble.Bias);
    }

    private static LightGbmRegressionModelParameters Model(ITransformer transformer)
        => (transformer as ISingleFeaturePredictionTransformer<object>)?.Model as LightGbmRegressionModelParameters
            ?? throw new FormatException($"Expected a model of LightGBM's regression, got {transformer.GetType().Name}.");
}
