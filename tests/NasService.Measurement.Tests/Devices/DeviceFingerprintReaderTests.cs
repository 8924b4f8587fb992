using NasService.Core.Input;
using NasService.Measurement.Devices;

namespace NasService.Measurement.Tests.Devices;

public sealed class DeviceFingerprintReaderTests
{
    [Fact]
    public void Read_Cpu_IsTheSameEveryTimeAndNamesTheRuntime()
    {
        var device = new DeviceFingerprintReader().Read("cpu");

        Assert.Equal(device.Id, new DeviceFingerprintReader().Read("cpu").Id);
        Assert.StartsWith("cpu-", device.Id);
        Assert.Equal("onnxruntime", device.Runtime);
        Assert.Equal("1.31.1", device.RuntimeVersion);
        Assert.Equal(Environment.ProcessorCount, device.Cores);
    }

    [Theory]
    [InlineData("cuda:0")]
    [InlineData("CPU")]
    [InlineData("")]
    public void Read_UnknownDevice_NamesTheKnownOnes(string name)
    {
        var exception = Assert.Throws<InputException>(() => new DeviceFingerprintReader().Read(name));

        var error = Assert.Single(exception.Errors);
        Assert.Equal(("latency.device", name, "cpu"), (error.Path, error.Found, error.Allowed));
    }

    [Fact]
    public void Read_OtherProcessor_HasAnotherId()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "model name : Other\nflags : avx2\n");
            var reader = new DeviceFingerprintReader(file);

            Assert.NotEqual(new DeviceFingerprintReader().Read("cpu").Id, reader.Read("cpu").Id);
            Assert.False(reader.Capabilities("cpu").HasInt8DotProduct);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
