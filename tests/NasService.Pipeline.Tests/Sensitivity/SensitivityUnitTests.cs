using NasService.Core.Operators;
using NasService.Pipeline.Sensitivity;

namespace NasService.Pipeline.Tests.Sensitivity;

public sealed class SensitivityUnitTests : IAsyncDisposable
{
    private readonly TestSession _session = new();

    [Fact]
    public void Of_Blocks_CoverEveryMainLayerOnce()
    {
        var plan = _session.Space.LargestPlan;
        var units = SensitivityUnit.Of(plan, false);
        Assert.Equal(["stem", "stage1.block1", "stage1.block2", "head"], units.Select(u => u.Name));
        Assert.Equal(plan.Nodes.Where(n => n.Op is ConvUnit).Select(n => n.Name).Order(), units.SelectMany(u => u.Layers).Order());
    }

    [Fact]
    public void Of_Layers_AreOneUnitEachInTheNetworksOrder()
    {
        var plan = _session.Space.LargestPlan;
        Assert.Equal(plan.Nodes.Where(n => n.Op is ConvUnit).Select(n => n.Name), SensitivityUnit.Of(plan, true).Select(u => u.Name));
    }

    [Fact]
    public void WithInt8_SomeLayers_LeavesTheOthersInFp32WhateverTheyWere()
    {
        var plan = _session.Space.Plan(_session.Space.Largest(8));
        var changed = SensitivityUnit.WithInt8(plan, ["stem.conv"]);
        Assert.Equal("stem.conv", Assert.Single(changed.Layers, l => l.Bits == 8).Name);
        Assert.Equal(plan.Macs, changed.Macs);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
