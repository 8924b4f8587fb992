using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.Bench.Claims.Arms;
using NasService.Bench.Claims.Text;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Supernets;

namespace NasService.Bench.Tests.Claims.Text;

public sealed class ExitPlansTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-exits-").FullName;

    private static readonly SearchSpace s_space = SpaceReader.Read(Encoding.UTF8.GetBytes(
        """
        name: exits
        task: text-classification
        input: {vocabulary: 40, length: 16}
        classes: 2
        stages:
          - {block: encoder, channels: 32, depth: [1, 2, 4], heads: 4, headSize: 8, mlp: 2, mlpActivation: gelu}
        head: {channels: 0, pool: mean}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_PartsRunOneBehindTheOther_GiveWhatWholeNetworksGive()
    {
        var depths = ArmNetworks.Every(s_space, d => ArmNetworks.IsOf(d, "depth")).Select(s_space.Plan).OrderBy(p => p.Macs).ToArray();
        using var supernet = new Supernet(s_space, 3);
        var parts = ExitPlans.Of(depths, TextInput.MaskName);
        Assert.Equal([1, 1, 2], parts.Select(p => p.Blocks.Count(b => b.IsOfStage)));
        Assert.Equal(depths[^1].Macs, parts.Sum(p => p.Macs) - (2 * depths[0].Blocks[^1].Macs));

        long[] words = [2, 7, 39, 4, 0, 0];
        NamedOnnxValue mask = Input(TextInput.MaskName, [1, 1, 1, 1, 0, 0]);
        var read = Input(TextInput.IdsName, words);
        for (var i = 0; i < parts.Length; i++)
        {
            using var whole = Session(supernet, depths[i]);
            using var expected = whole.Run([Input(TextInput.IdsName, words), mask]);
            using var part = Session(supernet, parts[i]);
            using var got = part.Run([read, mask]);
            Assert.All(expected[0].AsEnumerable<float>().Zip(got[0].AsEnumerable<float>()), p => Assert.Equal(p.First, p.Second, 1e-5));
            read = got.Count > 1 ? NamedOnnxValue.CreateFromTensor(got[1].Name, got[1].AsTensor<float>().ToDenseTensor()) : read;
        }
    }

    private static NamedOnnxValue Input(string name, long[] values)
        => NamedOnnxValue.CreateFromTensor(name, new DenseTensor<long>(values, [1, values.Length]));

    private InferenceSession Session(Supernet supernet, NetworkPlan plan)
    {
        var path = Path.Combine(_folder, "part.onnx");
        return new InferenceSession(File.ReadAllBytes(ExitLab.Write(supernet, plan, path).Path));
    }
}
