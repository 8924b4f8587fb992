using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;
using NasService.Measurement.Tests.Models;

namespace NasService.Measurement.Tests.Sessions;

public sealed class OnnxModelTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_Corrupt_IsAShortError() => AssertShort(_folder.Add("corrupt", [1, 2, 3, 4, 5]), "corrupt.onnx");

    [Fact]
    public void Open_Truncated_IsAShortError()
    {
        var bytes = SmallNets.Tiny();

        AssertShort(_folder.Add("truncated", bytes[..(bytes.Length / 2)]), "truncated.onnx");
    }

    [Fact]
    public void Open_Empty_IsAShortError() => AssertShort(_folder.Add("empty", []), "");

    [Fact]
    public void Open_Missing_IsAShortError() => AssertShort(_folder.Missing("missing"), "missing.onnx does not exist");

    [SkippableTheory]
    [InlineData("/proc/self/mem")]
    [InlineData("/")]
    [InlineData("/nowhere")]
    public void Open_TheDiskDoesNotGiveIt_SaysNothingAboutTheModel(string target)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "needs a file that cannot be read");
        var file = _folder.Missing("unread");
        File.CreateSymbolicLink(file.Path, target);
        Assert.Equal(FailureKind.Environment, Failures.Of(AssertShort(file, "unread.onnx")));
    }

    [Fact]
    public void Open_Damaged_IsTheModels() => Assert.True(Failures.IsOfCandidate(AssertShort(_folder.Add("corrupt", [1, 2, 3, 4, 5]), "corrupt.onnx")));

    [Fact]
    public void Open_UnknownOperator_NamesIt() => AssertShort(_folder.Add("op", new OnnxModelBuilder(1, SmallNets.Side).Unary("Frobnicate").ToBytes()), "Frobnicate");

    [Fact]
    public void Open_WeightsOfAnotherShape_IsAShortError()
        => AssertShort(_folder.Add("shape", new OnnxModelBuilder(1, SmallNets.Side).Pool().Gemm(new float[20], new float[10]).ToBytes()), "");

    [Fact]
    public void Open_SymbolicBatch_TakesAnyBatch()
    {
        var file = _folder.Add("net", SmallNets.Tiny());
        using var one = OnnxModel.Open(file, 1, 1);
        using var four = OnnxModel.Open(file, 4, 1);
        for (var i = 0; i < 784; i++)
        {
            one.Floats("x")[i] = four.Floats("x")[(2 * 784) + i] = i / 784f;
        }

        one.Run();
        four.Run();

        Assert.Equal(SmallNets.Classes, one.Output.Length);
        Assert.Equal(4 * SmallNets.Classes, four.Output.Length);
        Assert.All(one.Output.ToArray().Zip(four.Output.Slice(20, 10).ToArray()), p => Assert.Equal(p.First, p.Second, 1e-5f));
    }

    [Fact]
    public void Open_AnyHeightAndWidth_TheOutputFollowsFromTheSide()
    {
        var file = _folder.Add("any", new OnnxModelBuilder(2, 4).Conv(new float[8], [1, 2, 3, 4], 1, 2).ToBytesOfAnySize());
        using var model = OnnxModel.Open(file, 3, 1, freeAxes: new MeasurementPlan { Side = 10 }.FreeAxes);

        model.Run();

        Assert.Equal((2 * 10 * 10, 4 * 5 * 5), (model.Size, model.Outputs));
        Assert.Equal([1f, 4f], [model.Output[0], model.Output[^1]]);
        Assert.Throws<OnnxModelException>(() => OnnxModel.Open(file, 1, 1));
    }

    /// <summary>A part of a network that goes on has its answer, and what the next part reads.</summary>
    [Fact]
    public void Open_TwoOutputs_RunsWhereMoreThanOneIsAllowedAndReadsTheFirst()
    {
        var file = _folder.Add("part", new OnnxModelBuilder(1, 4).Pool().Gemm([2], [1]).AlsoOut().Gemm([3, 4], [0, 1]).ToBytes());
        AssertShort(file, "expected one output, got 2");
        using var model = OnnxModel.Open(file, 2, 1, mayHaveMore: true);
        model.Floats("x").Fill(5);

        model.Run();

        Assert.Equal([33f, 45f, 33f, 45f], model.Output.ToArray());
    }

    private static OnnxModelException AssertShort(ModelFile file, string part)
    {
        var exception = Assert.Throws<OnnxModelException>(() =>
        {
            using var model = OnnxModel.Open(file, 1, 1);
        });

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetDirectoryName(file.Path)!, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.InRange(exception.Message.Length, 10, 320);
        return exception;
    }
}
