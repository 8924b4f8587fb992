using NasService.Core.Reports;

namespace NasService.Core.Tests.Reports;

public sealed class PolicyKindsTests
{
    [Fact]
    public void Of_Corners_AreFp32AndInt8()
    {
        Assert.Equal(PolicyKind.Fp32, Of(ReportSamples.Space.Largest(32).Genes.AsSpan()));
        Assert.Equal(PolicyKind.Int8, Of(ReportSamples.Space.Largest(8).Genes.AsSpan()));
    }

    [Fact]
    public void Of_OneBlockInInt8_IsMixed()
    {
        var genes = ReportSamples.Space.Largest(32).Genes.ToArray();
        genes[ReportSamples.Space.Genes.IndexOf("stage1.block1.bits")] = 0;
        Assert.Equal(PolicyKind.Mixed, Of(genes));
    }

    [Fact]
    public void Of_NoGenes_IsExternal() => Assert.Equal(PolicyKind.External, Of([]));

    private static PolicyKind Of(ReadOnlySpan<int> genes) => PolicyKinds.Of(ReportSamples.Space, genes);
}
