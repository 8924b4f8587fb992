using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Export;
using NasService.Training.Operators;
using NasService.Training.Tests.Export;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Extending;

/// <summary>A number format of a program's own: a space names it, its gene chooses it, and the runtime runs it.</summary>
public sealed class RowInt8Tests
{
    private static readonly OpCatalog s_operators = new ServiceCollection().AddTraining().AddSingleton<IOpLowering, RowInt8Lowering>()
        .BuildServiceProvider().GetRequiredService<OpCatalog>();

    public RowInt8Tests() => NumberFormats.Add(RowInt8.Format);

    [Fact]
    public void Export_SpaceThatNamesIt_RunsNearFp32AndSavesWeights()
    {
        var space = SpaceReader.Read(
            "{name: rows, input: {channels: 1, resolution: 12}, classes: 4, stem: {channels: 8}, stages: [{block: conv, channels: 32, kernel: 3, depth: 1}], quantization: {bits: 32, products: [fp32, row-int8]}}"u8,
            BlockCatalog.Shipped).GetValueOrThrow();
        using var sample = new ExportSample(space, s_operators);
        using var scope = NewDisposeScope();
        var (exact, fp32) = Run(sample, space.Create([0]));
        var (got, rows) = Run(sample, space.Create([1]));

        Assert.Equal(108, space.Genes.Dimensions[0].Choices[1]);
        Assert.InRange(exact.Zip(got, (a, b) => Math.Abs(a - b)).Max() / (exact.Max() - exact.Min()), 1e-7, 0.02);
        Assert.Equal((3 * 4 * 32) - (4 * 4), space.Plan([0]).Bytes - space.Plan([1]).Bytes);
        Assert.True(rows < fp32);
    }

    [Fact]
    public void Add_AnotherOfItsCode_IsRefused()
        => Assert.Contains("row-int8 (108)", Assert.Throws<ArgumentException>(() => NumberFormats.Add(RowInt8.Format with { Name = "other" })).Message, StringComparison.Ordinal);

    private static (float[] Logits, int Bytes) Run(ExportSample sample, Architecture architecture)
    {
        var (network, plan, ranges) = sample.Cut(architecture);
        var file = OnnxExporter.Export(network, plan, ranges);
        var shape = plan.Inputs[0].Shape;
        return (OnnxRun.Logits(file, ExportSample.Values(sample.Images(plan, 20)), 20, shape[0], shape[1], shape[2]), file.Length);
    }
}
