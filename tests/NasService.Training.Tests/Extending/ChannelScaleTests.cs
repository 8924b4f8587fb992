using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Export;
using NasService.Training.Operators;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Tests.Blocks;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Extending;

/// <summary>An operator that is three files and two lines of registration keeps what every block's operators must keep.</summary>
public sealed class ChannelScaleTests : BlockSuite
{
    private static readonly BlockCatalog s_blocks = new([new ScaledBlock()]);

    internal override OpCatalog Operators { get; } = new ServiceCollection().AddTraining()
        .AddSingleton<IOpKernel, ChannelScaleKernel>().AddSingleton<IOpLowering, ChannelScaleLowering>()
        .BuildServiceProvider().GetRequiredService<OpCatalog>();

    internal override SearchSpace Space(int bits = 0) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: scaled
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {channels: 8}
        stages:
          - {block: scaled, channels: 8, depth: [1, 2], expand: [2, 3], kernel: [3, 5]}
          - {block: scaled, channels: 16, stride: 2, expand: [2, 3], kernel: [3, 5]}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """), s_blocks).GetValueOrThrow();

    [Fact]
    public void Count_OfTheOperator_IsOneFactorForEachChannel()
    {
        var op = ChannelScale.Of("a", TensorShape.Map(16, 6));

        Assert.Equal((16, 16 * 6 * 6, 64), (op.Parameters, op.Macs, op.Bytes));
        Assert.Equal(TensorShape.Map(16, 6), op.Infer(TensorShape.Map(16, 6)));
        Assert.Contains("16 x 6 x 6", Assert.Throws<ArgumentException>(() => op.Infer(TensorShape.Map(8, 6))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_OfAStoredSupernet_KeepsTheOperator()
    {
        using var supernet = new Supernet(Space(), 1, operators: Operators);
        using var threads = new MemberThreads(1);
        using var trainer = new SupernetTrainer(
            supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings, new SandwichRecipe(), 1, threads);

        using var stored = SupernetFile.Read(supernet.Space, SupernetFile.Write(trainer.ToCheckpoint()), Operators);
        using var whole = stored.Cut(supernet.Space.LargestPlan);

        Assert.Equal(supernet.ComputeHash(), stored.ComputeHash());
        Assert.Contains(whole.Parameters, p => p.Name == "stage1.block1.layerScale.weight");
    }

    [Fact]
    public void Shipped_WithoutTheRegistration_SaysWhatItHas()
        => Assert.Contains(nameof(ConvUnit), Assert.Throws<ArgumentException>(() => OpCatalog.Shipped.Kernels.Get(
            ChannelScale.Of("a", TensorShape.Map(8, 6)))).Message, StringComparison.Ordinal);
}
