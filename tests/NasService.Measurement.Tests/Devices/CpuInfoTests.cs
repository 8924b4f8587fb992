using NasService.Measurement.Devices;

namespace NasService.Measurement.Tests.Devices;

public sealed class CpuInfoTests
{
    private const string Haswell = "processor\t: 0\nmodel name\t: Intel(R) Core(TM) i5-4590\ncpu family\t: 6\nmodel\t\t: 60\nstepping\t: 3\nflags\t\t: fpu sse4_2 avx avx2 fma\n\nprocessor\t: 1\nmodel name\t: other\nflags\t\t: avx512_vnni\n";

    private const string IceLake = "model name\t: Intel(R) Xeon(R) Platinum 8375C\ncpu family\t: 6\nmodel\t\t: 106\nstepping\t: 6\nflags\t\t: sse4_2 avx avx2 fma avx512f avx512_vnni\n";

    private const string Graviton = "processor\t: 0\nFeatures\t: fp asimd asimddp\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\n";

    [Fact]
    public void Parse_CpuWithoutDotProduct_SaysSo()
    {
        var cpu = CpuInfo.Parse(Haswell);

        Assert.Equal("Intel(R) Core(TM) i5-4590 (family 6 model 60 stepping 3)", cpu.Model);
        Assert.Equal("sse4_2+avx+avx2+fma", cpu.Isa);
        Assert.False(cpu.HasInt8DotProduct);
    }

    [Fact]
    public void Parse_Vnni_HasDotProduct()
    {
        var cpu = CpuInfo.Parse(IceLake);

        Assert.Equal("sse4_2+avx+avx2+fma+avx512f+avx512_vnni", cpu.Isa);
        Assert.True(cpu.HasInt8DotProduct);
    }

    [Fact]
    public void Parse_Arm_ReadsFeaturesAndPart()
    {
        var cpu = CpuInfo.Parse(Graviton);

        Assert.Equal("ARM implementer 0x41 part 0xd0c variant 0x3", cpu.Model);
        Assert.Equal("asimd+asimddp", cpu.Isa);
        Assert.True(cpu.HasInt8DotProduct);
    }

    [Fact]
    public void Parse_Nothing_IsUnknownBaseline()
    {
        var cpu = CpuInfo.Parse("");

        Assert.Equal("unknown", cpu.Model);
        Assert.Equal("baseline", cpu.Isa);
        Assert.False(cpu.HasInt8DotProduct);
    }
}
