using Google.Protobuf;
using NasService.Core.Input;
using Onnx;

namespace NasService.Training.Import;

/// <summary>
/// Looks at an ONNX file from outside before a runtime sees it: sizes, operators, one image in, one score per class out. The file is untrusted; call
/// this in a process that may die.
/// </summary>
public static class OwnModelReader
{
    private const string Path = "--baseline";

    /// <param name="bytes">The file.</param>
    /// <param name="channels">Channels that the images have.</param>
    /// <param name="classes">Classes that the data has.</param>
    /// <returns>What it is, and the file with its batch dimension named as ours is.</returns>
    /// <exception cref="InputException">Everything that is wrong with it.</exception>
    public static (OwnModelInfo Info, byte[] Model) Read(byte[] bytes, int channels, int classes)
    {
        var model = Parse(bytes);
        var errors = new List<InputError>();
        void Refuse(string message, string? found = null, string? allowed = null) => errors.Add(new InputError(Path, message, found is { Length: > 60 } ? found[..60] + "..." : found, allowed));

        var graph = model.Graph ?? new GraphProto();
        CheckSizes(model, graph, Refuse);
        foreach (var op in graph.Node.Where(n => n.Domain is not ("" or "ai.onnx") || !OwnModelLimits.Operators.Contains(n.OpType)).Select(n => $"{n.Domain}:{n.OpType}".TrimStart(':')).Distinct(StringComparer.Ordinal).Take(10))
        {
            Refuse("An operator that own models may not use.", op, "operators of image classifiers without control flow");
        }

        if (graph.Node.Any(n => n.Attribute.Any(a => a.G is not null || a.Graphs.Count > 0)))
        {
            Refuse("An operator holds a graph of its own.");
        }

        var tensors = graph.Initializer.Concat(graph.Node.SelectMany(n => n.Attribute).SelectMany(a => a.Tensors.Append(a.T)).Where(t => t is not null)).ToArray();
        if (tensors.Any(t => t.DataLocation == TensorProto.Types.DataLocation.External || t.ExternalData.Count > 0))
        {
            Refuse("A tensor lies outside the file.");
        }

        var elements = tensors.Sum(t => Math.Min(OwnModelLimits.Elements + 1, t.Dims.Aggregate(1.0, (p, d) => p * Math.Max(0, d))));
        if (elements > OwnModelLimits.Elements)
        {
            Refuse("Too many weights.", $"{elements:G3}", $"at most {OwnModelLimits.Elements}");
        }

        var info = ReadShapes(graph, channels, classes, (long)elements, Refuse);
        return errors.Count > 0 ? throw new InputException(errors) : (info, model.ToByteArray());
    }

    private static ModelProto Parse(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, false);
            return ModelProto.Parser.ParseFrom(CodedInputStream.CreateWithLimits(stream, (int)OwnModelLimits.FileBytes, OwnModelLimits.Nesting));
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new InputException(Path, $"Not an ONNX file: {e.Message}");
        }
    }

    private static void CheckSizes(ModelProto model, GraphProto graph, Action<string, string?, string?> refuse)
    {
        if (graph.Node.Count is 0 or > OwnModelLimits.Nodes)
        {
            refuse("Not a usable number of operators.", $"{graph.Node.Count}", $"1 to {OwnModelLimits.Nodes}");
        }

        if (model.Functions.Count > 0 || model.TrainingInfo.Count > 0 || graph.SparseInitializer.Count > 0)
        {
            refuse("Functions, training information and sparse tensors are not read.", null, null);
        }
    }

    private static OwnModelInfo ReadShapes(GraphProto graph, int channels, int classes, long parameters, Action<string, string?, string?> refuse)
    {
        var constants = graph.Initializer.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var inputs = graph.Input.Where(i => !constants.Contains(i.Name)).ToArray();
        if (inputs.Length != 1 || graph.Output.Count != 1)
        {
            refuse("Not one input and one output.", $"{inputs.Length} and {graph.Output.Count}", null);
            return new OwnModelInfo(0, 0, 0, parameters, graph.Node.Count);
        }

        var (input, output) = (Shape(inputs[0]), Shape(graph.Output[0]));
        var side = input.Count == 4 ? input[2].DimValue : 0;
        if (input.Count != 4 || input[1].DimValue != channels || side != input[3].DimValue || side is < OwnModelLimits.SmallestResolution or > OwnModelLimits.LargestResolution)
        {
            refuse("Not an input of square float images.", Text(input), $"N x {channels} x side x side, side {OwnModelLimits.SmallestResolution} to {OwnModelLimits.LargestResolution}");
        }

        if (output.Count != 2 || (output[1].DimValue != classes && output[1].DimValue != 0))
        {
            refuse("Not an output of one score per class.", Text(output), $"N x {classes}");
        }

        foreach (var shape in new[] { input, output })
        {
            // A batch of 1 is what exporters write unless told otherwise; whether the graph bears another shows when it runs.
            if (shape.Count > 0 && shape[0].DimValue is 0 or 1)
            {
                shape[0] = new TensorShapeProto.Types.Dimension { DimParam = Export.OnnxGraph.BatchDimension };
            }
            else if (shape.Count > 0)
            {
                refuse("A fixed batch.", $"{shape[0].DimValue}", "a named dimension, or 1");
            }
        }

        return new OwnModelInfo(channels, (int)side, classes, parameters, graph.Node.Count);
    }

    private static IList<TensorShapeProto.Types.Dimension> Shape(ValueInfoProto value)
        => value.Type?.TensorType is { ElemType: (int)TensorProto.Types.DataType.Float, Shape: { } shape } ? shape.Dim : [];

    private static string Text(IList<TensorShapeProto.Types.Dimension> shape) => shape.Count == 0 ? "no float tensor" : string.Join(" x ", shape.Select(d => d.DimParam.Length > 0 ? d.DimParam : $"{d.DimValue}"));
}
