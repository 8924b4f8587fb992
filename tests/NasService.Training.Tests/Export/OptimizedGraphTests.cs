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
            var graph = Optimized(OnnxExporter.Export(network, plan, ranges, weightLimit: 63), batch);
            var constants = graph.Initializer.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

            Assert.DoesNotContain(graph.Node, n => n.OpType == "DequantizeLinear" && constants.Contains(n.Input[0]));
            Assert.DoesNotContain(graph.Node, n => n.OpType is "Gemm" or "MatMul" && n.Input.Skip(1).Any(constants.Contains));
            Assert.Equal(plan.Layers.Count(l => l.Bits == 8), graph.Node.Count(n => n.OpType == "MatMulIntegerToFloat"));
        }
    }

    private static GraphProto Optimized(byte[] model, int batch)
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

            new InferenceSession(model, options).Dispose();
            return ModelProto.Parser.ParseFrom(File.ReadAllBytes(path)).Graph;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
