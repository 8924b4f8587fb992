using System.Security.Cryptography;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Tests.Goldens;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Supernets;
using NasService.Training.Tests.Goldens;
using Onnx;

namespace NasService.Training.Tests.Export;

/// <summary>One exported network of the goldens: cut out of a supernet (<paramref name="IsCut"/>) or made alone, where the supernet is large.</summary>
internal sealed record GoldenNetwork(string Space, string Name, Func<SearchSpace, Architecture> Architecture, bool IsCut = true, int WeightLimit = 127)
{
    public string Label => $"{Space} {Name}";

    public byte[] Export()
    {
        var space = Open();
        var plan = space.Plan(Architecture(space));
        using var supernet = IsCut ? new Supernet(space, 0) : Supernet.Single(space, plan, 0);
        GoldenNumbers.Fill(supernet);
        return OnnxExporter.Export(SubNetworkExtractor.Extract(supernet, plan, GoldenNumbers.Statistics(plan)), plan, GoldenNumbers.Ranges(plan), WeightLimit);
    }

    /// <summary>The digest, and beside it what says which part has moved.</summary>
    public static IEnumerable<string> Summary(string label, byte[] file)
    {
        var model = ModelProto.Parser.ParseFrom(file);
        var operators = model.Graph.Node.CountBy(n => n.OpType).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}x{c.Value}");
        yield return $"{label} sha256 {Digest(file)} bytes {file.Length}";
        yield return $"{label} ir {model.IrVersion} opset {string.Join(' ', model.OpsetImport.Select(o => o.Version))} producer {model.ProducerName} {model.ProducerVersion}";
        yield return $"{label} nodes {model.Graph.Node.Count} tensors {model.Graph.Initializer.Count} {string.Join(' ', operators)}";
        yield return $"{label} sha256 of nodes {Digest(string.Join('\n', Nodes(model)))} of tensor shapes {Digest(string.Join('\n', Tensors(model)))}"
            + $" of tensor values {Values(model)[..12]}";
    }

    /// <summary>Every node and tensor in its order.</summary>
    public static IEnumerable<string> Graph(string label, byte[] file)
    {
        var model = ModelProto.Parser.ParseFrom(file);
        return [.. Nodes(model).Select(n => $"{label} {n}"), .. Tensors(model).Select(t => $"{label} {t}")];
    }

    private SearchSpace Open()
    {
        var space = GoldenSpaces.Open(Space);

        // Published spaces have no policy.
        return space.Definition.Quantization is null
            ? new SearchSpace(space.Definition with { Quantization = new QuantizationSpec(QuantizationGranularity.Layer, [8, 32]) }, BlockCatalog.Shipped)
            : space;
    }

    private static IEnumerable<string> Nodes(ModelProto model)
        => model.Graph.Node.Select(n => $"node {n.OpType} {n.Name}: {string.Join(", ", n.Input)} -> {string.Join(", ", n.Output)} {string.Join(' ', n.Attribute.Select(Attribute))}".TrimEnd());

    private static string Attribute(AttributeProto a) => $"{a.Name}={(a.Ints.Count > 0 ? string.Join(',', a.Ints) : a.Type == AttributeProto.Types.AttributeType.Float ? $"{a.F:R}" : $"{a.I}")}";

    private static IEnumerable<string> Tensors(ModelProto model)
        => model.Graph.Initializer.Select(t => $"tensor {t.Name} {(TensorProto.Types.DataType)t.DataType} [{string.Join(' ', t.Dims)}]");

    private static string Values(ModelProto model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tensor in model.Graph.Initializer)
        {
            hash.AppendData(tensor.RawData.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Digest(string text) => Digest(System.Text.Encoding.UTF8.GetBytes(text))[..12];

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
