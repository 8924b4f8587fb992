using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Spaces;
using NasService.Training.Import;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Import;

public sealed class OnceForAllNamesTests
{
    private static readonly SpaceLibrary s_spaces = new(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped);

    [Theory]
    [InlineData("ofa-mbv3-w1.0", false)]
    [InlineData("ofa-mbv3-w1.0", true)]
    [InlineData("ofa-proxyless-w1.3", true)]
    [InlineData("ofa-resnet50", false)]
    public void Read_PublishedStateDictionary_TakesEveryWeightAndLeavesStatistics(string name, bool old)
    {
        var state = name switch
        {
            "ofa-mbv3-w1.0" => PublishedState.MobileNetV3(old),
            "ofa-proxyless-w1.3" => PublishedState.ProxylessNas(old),
            _ => PublishedState.ResNet50(),
        };
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = new Supernet(s_spaces.Open(name, ".").GetValueOrThrow(), 0);

        // Every tensor is filled with a number of its own.
        var numbers = state.Keys.Select((n, i) => (n, i)).ToDictionary(n => n.n, n => (float)n.i, StringComparer.Ordinal);
        var file = SafetensorsFile.Write(state.Select(s => (s.Key, new StoredTensor(s.Value, [.. Enumerable.Repeat(numbers[s.Key], (int)s.Value.Aggregate((a, b) => a * b))]))));
        var unused = SupernetWeights.Read(supernet, file, OnceForAllNames.Of);

        Assert.All(unused, n => Assert.Matches("running_mean$|running_var$|num_batches_tracked$", n));
        Assert.Equal(state.Count - unused.Count, supernet.Parameters.Length);
        Assert.Equal(supernet.Parameters.Length, supernet.Parameters.Select(p => p.Value.max().item<float>()).Distinct().Count());
        if (name != "ofa-resnet50")
        {
            var conv = old ? "mobile_inverted_conv" : "conv";
            Assert.Equal(numbers[$"blocks.6.{conv}.depth_conv.bn.bn.bias"], Value("stage2.block2.depthwise.shift"));
            Assert.Equal(numbers[$"blocks.6.{conv}.depth_conv.conv.5to3_matrix"], Value("stage2.block2.depthwise.transform3"));
            Assert.Equal(numbers[$"blocks.0.{conv}.point_linear.conv.weight"], Value("fixed1.block1.project.weight"));
        }
        else
        {
            Assert.Equal(numbers["blocks.8.downsample.conv.conv.weight"], Value("stage3.block1.shortcut.weight"));
            Assert.Equal(numbers["input_stem.1.conv.bn.bn.weight"], Value("stem2.conv.scale"));
        }

        float Value(string parameter) => supernet.Parameters.Single(p => p.Name == parameter).Value.max().item<float>();
    }

    [Fact]
    public void Of_WithoutAFile_NamesAreThoseOfTheCodeOfToday()
    {
        using var supernet = new Supernet(s_spaces.Open("ofa-mbv3-w1.0", ".").GetValueOrThrow(), 0);
        var map = OnceForAllNames.Of(supernet, []);
        Assert.Equal(
            PublishedState.MobileNetV3(false).Keys.Where(n => !n.Contains("running", StringComparison.Ordinal) && !n.EndsWith("tracked", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            map.Names.Values.Select(n => n.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_KernelMatrix_TurnsAFilterAsTheirCodeDoes()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = TestSpaces.MobileNetV3();
        using var supernet = new Supernet(space, 0);
        var random = new Random(1);
        var names = OnceForAllNames.Of(supernet, []);
        var file = SafetensorsFile.Read(SupernetWeights.Write(supernet, names)).ToDictionary(
            t => t.Key, t => t.Value with { Values = [.. t.Value.Values.Select(_ => (float)random.NextDouble())] }, StringComparer.Ordinal);
        SupernetWeights.Read(supernet, SafetensorsFile.Write(file.Select(t => (t.Key, t.Value))), OnceForAllNames.Of);

        // F.linear(crop, matrix): the matrix' rows are the new filter's places.
        var (filter, matrix) = (file["blocks.1.conv.depth_conv.conv.conv.weight"], file["blocks.1.conv.depth_conv.conv.5to3_matrix"]);
        var crop = Enumerable.Range(0, 9).Select(p => filter.Values[(((p / 3) + 1) * 5) + (p % 3) + 1]).ToArray();
        var expected = Enumerable.Range(0, 9).Select(row => Enumerable.Range(0, 9).Sum(column => matrix.Values[(row * 9) + column] * crop[column]));
        var small = space.Plan(space.Smallest()).Layers.Single(l => l.Name == "stage1.block1.depthwise");
        Assert.Equal(3, small.Kernel);
        var taken = supernet.Layer(small.Name).SliceWeight(small).narrow(0, 0, 1).flatten().data<float>().ToArray();
        Assert.All(expected.Zip(taken), v => Assert.Equal(v.First, v.Second, 1e-5));
    }

    [Fact]
    public void Read_OneTensorMissing_NamesBothSides()
    {
        using var supernet = new Supernet(TestSpaces.MobileNetV3(), 0);
        var tensors = SafetensorsFile.Read(SupernetWeights.Write(supernet, OnceForAllNames.Of(supernet, []))).Where(t => t.Key != "classifier.linear.bias").Select(t => (t.Key, t.Value));
        var error = Assert.Single(Assert.Throws<InputException>(() => SupernetWeights.Read(supernet, SafetensorsFile.Write(tensors), OnceForAllNames.Of)).Errors);
        Assert.Equal(("classifier.linear.bias", "classifier.linear.bias"), (error.Path, error.Found));
    }
}
