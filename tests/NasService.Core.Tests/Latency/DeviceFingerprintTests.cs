using NasService.Core.Latency;

namespace NasService.Core.Tests.Latency;

public sealed class DeviceFingerprintTests
{
    private static readonly DeviceFingerprint s_device = new("pi5", "ARM", "asimddp", "onnxruntime", "1.31.1", "CPUExecutionProvider",
        "Linux", 4);

    [Theory]
    [InlineData("pi5", true)]
    [InlineData("pi", false)]
    [InlineData("pi5-a", false)]
    public void IsOf_ItsOwnId_KnowsItsName(string name, bool isOf)
        => Assert.Equal(isOf, DeviceFingerprint.IsOf(s_device.Id, name));

    [Fact]
    public void IsOf_ADeviceWhoseNameBeginsWithAnothers_IsNotThatOne()
    {
        var other = s_device with { Name = "pi5-kitchen" };
        Assert.False(DeviceFingerprint.IsOf(other.Id, "pi5"));
        Assert.True(DeviceFingerprint.IsOf(other.Id, "pi5-kitchen"));
    }

    [Fact]
    public void Runs_WhatItWasSeenToRun_OrAllWhereItWasNotAsked()
    {
        Assert.True(s_device.Runs("int8"));
        var asked = s_device with { Formats = "fp32+int8-dynamic" };
        Assert.Equal([true, false, true], new[] { "fp32", "int8", "int8-dynamic" }.Select(asked.Runs));
        Assert.Equal(s_device.Id, asked.Id);
    }
}
