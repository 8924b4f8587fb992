using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.Core.Operators;
using NasService.Measurement.Kernels;
using NasService.Measurement.Meters;
using NasService.Measurement.Providers;

namespace NasService.Measurement.Tests.Kernels;

public sealed class KernelProbeTests
{
    private static readonly CpuProvider s_cpu = new();

    [Fact]
    public void Formats_OfTheProcessor_AreAllThatShip()
        => Assert.Equal(string.Join('+', NumberFormats.Shipped.Select(f => f.Name)), KernelProbe.Formats(s_cpu));

    [Fact]
    public void Fingerprint_OfAWorker_SaysWhatItsRuntimeRuns()
    {
        using var services = new ServiceCollection().AddMeasurement().BuildServiceProvider();
        var device = services.GetRequiredService<LocalMeters>().Fingerprint("board");

        Assert.Equal(("board", KernelProbe.Formats(s_cpu)), (device.Name, device.Formats));
    }

    [Fact]
    public void Runs_AnOperatorWithoutAKernel_IsFalse()
    {
        Assert.False(KernelProbe.Runs(s_cpu, new ProbeFile().Node("QuantizeNowhere", ["x"], ["y"]).ToArray()));
        Assert.False(KernelProbe.Runs(s_cpu, new ProbeFile().Node("Log", ["x"], ["y"]).ToArray()));
        Assert.False(KernelProbe.Runs(s_cpu, [1, 2, 3]));
        Assert.True(KernelProbe.Runs(s_cpu, new ProbeFile().Node("Abs", ["x"], ["y"]).ToArray()));
    }

    // What is written is what is meant: the product, to the precision of the format.
    [Theory]
    [InlineData("fp32", 1e-6)]
    [InlineData("fp16", 1e-6)]
    [InlineData("int8", 0.5)]
    [InlineData("int8-dynamic", 4)]
    [InlineData("int4", 1e-4)]
    public void Model_OfAFormat_MultipliesByItsMatrix(string format, double tolerance)
    {
        using var session = new InferenceSession(ProbeModels.All.Single(m => m.Format.Name == format).Model);
        float[] x = [.. Enumerable.Range(0, ProbeFile.Width).Select(i => (i - 16) / 64f)];
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor(ProbeFile.Input,
            new DenseTensor<float>(x, [1, ProbeFile.Width]))]);
        var y = outputs[0].AsEnumerable<float>().ToArray();

        var scale = format == "int8-dynamic" ? 8 : 1;
        for (var column = 0; column < ProbeFile.Width; column++)
        {
            var expected = x.Select((v, row) => v * Weight(format, row, column)).Sum() * scale;
            Assert.Equal(expected, y[column], tolerance);
        }
    }

    // Of int4 every byte holds 7 below and 9 above, around 8.
    private static double Weight(string format, int row, int column)
        => format == "int4" ? (row % 2 == 0 ? -0.125 : 0.125) : ((((row * ProbeFile.Width) + column) % 7) - 3) / 8.0;
}
