using Google.Protobuf;
using NasService.Core.Input;
using NasService.Training.Export;
using NasService.Training.Import;
using NasService.Training.Tests.Export;
using Onnx;

namespace NasService.Training.Tests.Import;

public sealed class OwnModelReaderTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "external", "A tensor lies outside the file." },
        { "loop", "An operator that own models may not use." },
        { "domain", "An operator that own models may not use." },
        { "subgraph", "An operator holds a graph of its own." },
        { "channels", "Not an input of square float images." },
        { "oblong", "Not an input of square float images." },
        { "classes", "Not an output of one score per class." },
        { "batch", "A fixed batch." },
        { "huge", "Too many weights." },
        { "empty", "Not a usable number of operators." },
        { "inputs", "Not one input and one output." },
        { "functions", "Functions, training information and sparse tensors are not read." },
    };

    private static readonly Dictionary<string, Action<ModelProto>> s_changes = new(StringComparer.Ordinal)
    {
        ["external"] = m => m.Graph.Initializer[0].DataLocation = TensorProto.Types.DataLocation.External,
        ["loop"] = m => m.Graph.Node[0].OpType = "Loop",
        ["domain"] = m => m.Graph.Node[0].Domain = "my.company",
        ["subgraph"] = m => m.Graph.Node[0].Attribute.Add(new AttributeProto { Name = "body", G = new GraphProto() }),
        ["channels"] = m => m.Graph.Input[0].Type.TensorType.Shape.Dim[1].DimValue = 7,
        ["oblong"] = m => m.Graph.Input[0].Type.TensorType.Shape.Dim[3].DimValue = 13,
        ["classes"] = m => m.Graph.Output[0].Type.TensorType.Shape.Dim[1].DimValue = 1000,
        ["batch"] = m => m.Graph.Input[0].Type.TensorType.Shape.Dim[0] = new TensorShapeProto.Types.Dimension { DimValue = 32 },
        ["huge"] = m => m.Graph.Initializer[0].Dims.Add(long.MaxValue),
        ["empty"] = m => m.Graph.Node.Clear(),
        ["inputs"] = m => m.Graph.Input.Add(m.Graph.Input[0].Clone()),
        ["functions"] = m => m.Functions.Add(new FunctionProto { Name = "f" }),
    };

    [Theory]
    [InlineData(32)]
    [InlineData(8)]
    public void Read_ModelOfOurs_IsWhatItIs(int bits)
    {
        using var sample = new ExportSample(TestSpaces.Plain());
        var bytes = sample.Export(sample.Space.Largest(bits));
        var (info, model) = OwnModelReader.Read(bytes, 1, 4);
        Assert.Equal((1, 12, 4), (info.Channels, info.Side, info.Classes));
        Assert.InRange(info.Parameters, 1, 1_000_000);
        Assert.Equal(bytes.Length, model.Length);
    }

    [Fact]
    public void Read_BatchOfOne_GetsAName()
    {
        var (_, model) = OwnModelReader.Read(Changed(m => m.Graph.Input[0].Type.TensorType.Shape.Dim[0] = new TensorShapeProto.Types.Dimension { DimValue = 1 }), 1, 4);
        Assert.Equal(OnnxGraph.BatchDimension, ModelProto.Parser.ParseFrom(model).Graph.Input[0].Type.TensorType.Shape.Dim[0].DimParam);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_Mistake_IsNamed(string change, string message)
    {
        var refused = Assert.Throws<InputException>(() => OwnModelReader.Read(Changed(s_changes[change]), 1, 4));
        Assert.Contains(refused.Errors, e => e.Message == message && e.Path == "--baseline");
    }

    [Fact]
    public void Read_NoProtobufOrDamaged_IsRefused()
    {
        Assert.Throws<InputException>(() => OwnModelReader.Read("not a model at all"u8.ToArray(), 1, 4));
        var bytes = Changed(_ => { });
        Assert.Throws<InputException>(() => OwnModelReader.Read(bytes[..(bytes.Length / 2)], 1, 4));
    }

    [Fact]
    public void Read_DeeplyNested_IsRefused()
    {
        var graph = new GraphProto();
        for (var i = 0; i < 200; i++)
        {
            var outer = new GraphProto();
            outer.Node.Add(new NodeProto { OpType = "If", Attribute = { new AttributeProto { Name = "a", G = graph } } });
            graph = outer;
        }

        // Written by hand-nesting, read with a bound on it.
        var refused = Assert.Throws<InputException>(() => OwnModelReader.Read(new ModelProto { Graph = graph }.ToByteArray(), 1, 4));
        Assert.Contains("Not an ONNX file", refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Changed(Action<ModelProto> change)
    {
        using var sample = new ExportSample(TestSpaces.Plain());
        var model = ModelProto.Parser.ParseFrom(sample.Export(sample.Space.Largest(32)));
        change(model);
        return model.ToByteArray();
    }
}
