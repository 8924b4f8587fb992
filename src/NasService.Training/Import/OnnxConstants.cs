using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Google.Protobuf;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using Onnx;

namespace NasService.Training.Import;

/// <summary>The constants in fp32 of an ONNX file that this program has written, by name.</summary>
internal sealed class OnnxConstants
{
    private const string Producer = "NasService";

    private readonly Dictionary<string, TensorProto> _tensors;
    private readonly List<string> _missing = [];

    private OnnxConstants(IEnumerable<TensorProto> tensors) => _tensors = tensors.GroupBy(t => t.Name, StringComparer.Ordinal)
        .ToDictionary(t => t.Key, t => t.First(), StringComparer.Ordinal);

    /// <summary>Names that were asked for and are not in the file, or not of the size that they should be.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <exception cref="InputException">Not an ONNX file, or one of another program.</exception>
    public static OnnxConstants Read(byte[] file, string path)
    {
        ModelProto model;
        try
        {
            model = ModelProto.Parser.ParseFrom(file);
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new InputException(path, $"Not an ONNX file: {e.Message}", cause: e);
        }

        return model.ProducerName == Producer ? new OnnxConstants(model.Graph?.Initializer ?? [])
            : throw new InputException(path, "The file is of another program: which architecture it is, and of which space, is not known.",
                model.ProducerName.Length > 0 ? model.ProducerName : "no producer",
                    "model.fp32.onnx of a bundle, beside its manifest.json");
    }

    /// <summary>A layer from its weight and its bias; a bias without a name, or one that is not there, is zero.</summary>
    public FoldedLayer Layer(LayerPlan layer, string weight, string? bias)
    {
        var values = Sized(weight, layer.WeightCount);
        var isProduct = layer.Tokens > 0 || _tensors.GetValueOrDefault(weight) is { Dims.Count: 2 };
        var shape = isProduct ? ImmutableArray.Create<long>(layer.Out, layer.In)
            : [layer.Out, layer.In / layer.Groups, layer.Frames > 0 ? 1 : layer.Kernel, layer.Kernel];
        var biases = bias is not null && (layer.HasBatchNorm || layer.BiasCount > 0) ? Sized(bias, layer.Out) : new float[layer.Out];
        return new FoldedLayer(layer, ImmutableCollectionsMarshal.AsImmutableArray(values),
            ImmutableCollectionsMarshal.AsImmutableArray(biases), shape);
    }

    /// <summary>Empty where there are none; then it is among <see cref="Missing"/>.</summary>
    public float[] Values(string name)
    {
        if (_tensors.GetValueOrDefault(name) is { DataType: (int)TensorProto.Types.DataType.Float } tensor)
        {
            return MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray();
        }

        _missing.Add(name);
        return [];
    }

    private float[] Sized(string name, long count)
    {
        var values = Values(name);
        if (values.Length == count)
        {
            return values;
        }

        if (values.Length > 0)
        {
            _missing.Add(name);
        }

        return new float[count];
    }
}
