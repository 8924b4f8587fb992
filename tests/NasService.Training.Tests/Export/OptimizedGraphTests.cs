using System.Text;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Training.Export;
using Onnx;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>What ONNX Runtime makes of a file: a weight that is dequantized at every run costs more than int8 saves.</summary>
public sealed class OptimizedGraphTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    public void Optimize_TransformerInInt8_NoWeightIsDequantizedAtARun(int batch)
    {
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes("""
            name: tokens
            input: {channels: 1, resolution: 12}
            classes: 10
            stages:
              - {block: transformer, channels: 16, stride: 3, positions: learned, depth: 2, heads: 2, headSize: 8, valueSize: 8, mlp: [2, 4], rank: [half, full], mlpActivation: [relu, gelu]}
            head: {channels: 0, norm: layer}
            quantization: {granularity: block, bits: [8, 32], products: int8}
            """), BlockCatalog.Shipped).GetValueOrThrow();
        using var sample = new ExportSample(space);
        using var scope = NewDisposeScope();
        for (var i = 0; i < 4; i++)
        {
            var (network, plan, ranges) = sample.Cut(i == 0 ? space.Largest(8) : space.WithBits(space.Sample(new Random(i)), 8));
            Check(Optimized(OnnxExporter.Export(network, plan, ranges, weightLimit: 63), batch), plan.Layers.Count(l => l.Bits == 8), "MatMulIntegerToFloat");
        }
    }

    [Theory]
    [InlineData("calibrated", 0, 0)]
    [InlineData("calibrated", 1, 0)]
    [InlineData("calibrated", 1, 7)]
    [InlineData("calibrated", 8, 12)]
    [InlineData("dynamic", 0, 0)]
    [InlineData("dynamic", 1, 0)]
    [InlineData("dynamic", 1, 7)]
    [InlineData("dynamic", 8, 12)]
    public void Optimize_EncoderOfTextInInt8_NoWeightIsDequantizedAtARun(string activations, int batch, int tokens)
    {
        var folder = Directory.CreateTempSubdirectory("nas-graph-");
        try
        {
            var space = SpaceReader.Read(Encoding.UTF8.GetBytes($$"""
                name: words
                task: text-classification
                input: {vocabulary: 29, length: 12}
                classes: 2
                embedding: {bits: 8}
                stages:
                  - {block: encoder, channels: 32, depth: 2, heads: 4, headSize: 8, mlp: 2}
                head: {channels: 0}
                quantization: {granularity: layer, bits: [8, 32], activations: {{activations}}}
                """), BlockCatalog.Shipped).GetValueOrThrow();
            using var sample = new ExportSample(space, data: Data.Text.SentenceFiles.Open(folder.FullName));
            using var scope = NewDisposeScope();
            var (network, plan, ranges) = sample.Cut(space.Largest(8));

            // Queries, keys and values share one range, and are products of its codes.
            string[] kernels = activations == "dynamic" ? ["DynamicQuantizeMatMul", "MatMulIntegerToFloat"] : ["MatMulIntegerToFloat"];
            Check(Optimized(OnnxExporter.Export(network, plan, ranges, weightLimit: 63), batch, tokens), plan.Layers.Count(l => l.Tokens > 0 && l.Bits != 32), kernels);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Check(GraphProto graph, int products, params string[] kernels)
    {
        var constants = graph.Initializer.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

        // The classifier, a product of a vector, may be in fp32.
        Assert.DoesNotContain(graph.Node, n => n.OpType == "DequantizeLinear" && constants.Contains(n.Input[0]));
        Assert.DoesNotContain(graph.Node, n => n.OpType is "Gemm" or "MatMul" && !n.Name.StartsWith("logits", StringComparison.Ordinal) && n.Input.Skip(1).Any(constants.Contains));
        Assert.Equal(products, graph.Node.Count(n => kernels.Contains(n.OpType, StringComparer.Ordinal)));
    }

    private static GraphProto Optimized(byte[] model, int batch, int tokens = 0)
    {
        var path = Path.GetTempFileName();
        try
        {
            using var options = new SessionOptions
            {
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
                OptimizedModelFilePath = path
            };
            if (batch > 0)
            {
                options.AddFreeDimensionOverrideByName(OnnxGraph.BatchDimension, batch);
            }

            if (tokens > 0)
            {
                options.AddFreeDimensionOverrideByName("T", tokens);
            }

            new InferenceSession(model, options).Dispose();
            return ModelProto.Parser.ParseFrom(File.ReadAllBytes(path)).Graph;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
