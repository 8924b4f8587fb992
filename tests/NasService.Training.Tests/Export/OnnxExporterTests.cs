using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Measurement.Quality;
using Onnx;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

public sealed class OnnxExporterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-export-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Export_FiftyRandomArchitecturesFp32_LogitsEqualFoldedNetworks(bool gated)
    {
        using var sample = new ExportSample(gated ? TestSpaces.Gated() : TestSpaces.Plain());
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            var architecture = sample.Space.WithBits(sample.Space.Sample(Seed.Derive(3, "test", i)), 32);
            var (network, plan, _) = sample.Cut(architecture);
            var x = sample.Images(plan, 20);
            var expected = ExportSample.Values(network.Compile()([x], null));
            var file = new ModelFile(architecture.Id, Path.Combine(_folder.FullName, $"{i}.onnx"));
            File.WriteAllBytes(file.Path, sample.Export(architecture));
            var got = OnnxOutputs.Of(file, ExportSample.Values(x), (int)x.shape[0], 1, CancellationToken.None);
            Assert.Equal(expected.Length, got.Length);
            var difference = expected.Zip(got, (a, b) => Math.Abs(a - b)).Max();
            Assert.True(difference <= 1e-3, $"architecture {i}: {difference}");
        }
    }

    [Theory]
    [InlineData(32)]
    [InlineData(8)]
    public void Export_AnyPolicy_IsIr8Opset17WithSymbolicBatch(int bits)
    {
        using var sample = new ExportSample(TestSpaces.Gated());
        var model = ModelProto.Parser.ParseFrom(sample.Export(sample.Space.Largest(bits)));
        Assert.Equal(8, model.IrVersion);
        var opset = Assert.Single(model.OpsetImport);
        Assert.Equal(("", 17L), (opset.Domain, opset.Version));
        var input = Assert.Single(model.Graph.Input);
        var output = Assert.Single(model.Graph.Output);
        Assert.Equal(("input", "logits"), (input.Name, output.Name));
        Assert.Equal(["N", "3", "12", "12"], Shape(input));
        Assert.Equal(["N", "4"], Shape(output));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(8)]
    public void Export_AnyPolicy_BatchOfOneGivesRowsOfBatchOfMany(int bits)
    {
        using var scope = NewDisposeScope();
        using var sample = new ExportSample(TestSpaces.Gated());
        var architecture = sample.Space.Largest(bits);
        var plan = sample.Space.Plan(architecture);
        var bytes = sample.Export(architecture);
        var images = ExportSample.Values(sample.Images(plan, 7));
        var size = images.Length / 7;
        var many = OnnxRun.Logits(bytes, images, 7, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);
        for (var i = 0; i < 7; i++)
        {
            var one = OnnxRun.Logits(bytes, images[(i * size)..((i + 1) * size)], 1, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);
            Assert.All(one.Zip(many[(i * 4)..((i + 1) * 4)]), p => Assert.Equal(p.First, p.Second, 1e-4));
        }
    }

    [Fact]
    public void Export_CalledTwice_SameBytes()
    {
        using var a = new ExportSample(TestSpaces.Plain());
        using var b = new ExportSample(TestSpaces.Plain());
        var first = a.Space.Sample(Seed.Derive(1, "test", 0));
        var second = a.Space.Sample(Seed.Derive(1, "test", 1));
        Assert.Equal(a.Export(first), b.Export(first));
        Assert.NotEqual(a.Export(first), a.Export(second));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Shape(ValueInfoProto value)
        => [.. value.Type.TensorType.Shape.Dim.Select(d => d.DimParam.Length > 0 ? d.DimParam : $"{d.DimValue}")];
}
