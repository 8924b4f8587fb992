using NasService.Core.Blocks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>Exported files of the shipped spaces without BN give what libtorch gives.</summary>
public sealed class ShippedTransformerTests
{
    private const int Images = 4;

    [Theory]
    [InlineData("autoformer-small", 10)]
    [InlineData("mixed-attention-vit", 10)]
    [InlineData("sorted-vit", 10)]
    [InlineData("turbovit-small", 10)]
    [InlineData("vit-resnas-small", 50)]
    public void Export_RandomArchitectures_LogitsAreThoseOfTorch(string name, int count)
    {
        var space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped, TaskCatalog.Shipped).OpenNamed(name)
            .GetValueOrThrow();
        using var supernet = TestSpaces.RandomSupernet(space);
        for (var i = 0; i < count; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(space.WithBits(space.Sample(Seed.Derive(9, name, i)), 32));
            var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);
            var shape = plan.Inputs[0].Shape;
            var random = Seed.Derive(9, "images", i);
            var pixels = Enumerable.Range(0, Images * (int)shape.Count).Select(_ => (random.NextSingle() * 4) - 2).ToArray();
            var file = OnnxExporter.Export(network, plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal));

            var torch = ExportSample.Values(network.Compile()([tensor(pixels, [Images, shape[0], shape[1], shape[2]])], null));
            var runtime = OnnxRun.Logits(file, pixels, Images, shape[0], shape[1], shape[2]);

            Assert.All(torch.Zip(runtime), p => Assert.Equal(p.First, p.Second, 1e-3));
        }
    }
}
