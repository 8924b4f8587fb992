using System.Runtime.InteropServices;
using Google.Protobuf;
using NasService.Core.Input;
using NasService.Training.Trainer;
using Onnx;

namespace NasService.Training.Import.Encoders;

/// <summary>
/// The weights of an encoder of text in an ONNX file, by the names that they had before. An exporter of PyTorch's keeps those of biases,
/// norms and tables; the matrix of a
/// product loses its own, and is transposed: it is named after the bias in the Add that alone reads the product.
/// </summary>
internal static class OnnxEncoderWeights
{
    private const string Bias = ".bias";
    private const string Weight = ".weight";

    /// <returns>Matrices as out x in.</returns>
    /// <exception cref="InputException">Not an ONNX file, or one whose numbers lie elsewhere.</exception>
    public static Dictionary<string, StoredTensor> Read(byte[] file, string place)
    {
        GraphProto graph;
        try
        {
            graph = ModelProto.Parser.ParseFrom(file).Graph ?? throw new InputException(place, "An ONNX file without a graph.");
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new InputException(place, $"Not an ONNX file: {e.Message}", cause: e);
        }

        if (graph.Initializer.FirstOrDefault(t => t.DataLocation == TensorProto.Types.DataLocation.External) is { } outside)
        {
            throw new InputException(place, "The file's numbers lie in another file.", outside.Name, "a file that holds its weights");
        }

        var tensors = graph.Initializer.GroupBy(t => t.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var named = ProductNames(graph, tensors);
        var result = new Dictionary<string, StoredTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            if (Values(tensor) is { } values)
            {
                var stored = new StoredTensor([.. tensor.Dims], values);
                result[named.GetValueOrDefault(name, name)] = named.ContainsKey(name) ? SupernetWeights.Transposed(stored) : stored;
            }
        }

        return result;
    }

    /// <summary>By the matrix's name in the file.</summary>
    private static Dictionary<string, string> ProductNames(GraphProto graph, Dictionary<string, TensorProto> tensors)
    {
        var readers = graph.Node.SelectMany(n => n.Input.Select(i => (Input: i, Node: n))).ToLookup(r => r.Input, r => r.Node, StringComparer.Ordinal);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var product in graph.Node.Where(n => n.OpType == "MatMul" && n.Input.Count == 2))
        {
            NodeProto[] behind = [.. readers[product.Output[0]]];
            if (tensors.TryGetValue(product.Input[1], out var matrix) && matrix.Dims.Count == 2 && readers[product.Input[1]].Count() == 1
                && behind is [{ OpType: "Add" } add] && add.Input.FirstOrDefault(i => i.EndsWith(Bias, StringComparison.Ordinal) && tensors.ContainsKey(i)) is { } bias)
            {
                named[product.Input[1]] = bias[..^Bias.Length] + Weight;
            }
        }

        return named;
    }

    private static float[]? Values(TensorProto tensor) => (TensorProto.Types.DataType)tensor.DataType switch
    {
        TensorProto.Types.DataType.Float when tensor.RawData.Length > 0 => MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray(),
        TensorProto.Types.DataType.Float => [.. tensor.FloatData],
        TensorProto.Types.DataType.Float16 => Array.ConvertAll(MemoryMarshal.Cast<byte, Half>(tensor.RawData.Span).ToArray(), h => (float)h),
        _ => null,
    };
}
