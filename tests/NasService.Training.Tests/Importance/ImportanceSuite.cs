using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Training.Importance;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Importance;

/// <summary>What every order of importance must keep, in a space with channels, gates' inner channels and heads: every unit has a score,
/// the judging changes nothing, and a unit without weights is worth nothing and goes last.</summary>
public abstract class ImportanceSuite
{
    internal const double Smoothing = 0.1;
    internal const int Seed = 3;
    internal const int Batch = 16;

    internal abstract IChannelImportance Importance { get; }

    [Fact]
    public void Judge_EveryGroup_UnitsHaveScoresAndWeightsStay()
    {
        using var scope = NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(Space());
        var hash = supernet.ComputeHash();

        var scores = Importance.Judge(Context(supernet), CancellationToken.None);

        Assert.Equal(hash, supernet.ComputeHash());
        Assert.Contains(UnitGroups.Of(supernet), g => g.Reader.Layer.InHeads > 0);
        Assert.Contains(UnitGroups.Of(supernet), g => g.IsInside);
        Assert.All(UnitGroups.Of(supernet), g =>
        {
            var units = scores(g.Reader);
            Assert.Equal(supernet.Layer(g.Reader.Layer.Name).Weight.size((int)g.Reader.Dimension), units.Length);
            Assert.All(units, s => Assert.True(double.IsFinite(s) && s >= 0, $"{g.Reader.Layer.Name}: {s}"));
            Assert.True(units.Distinct().Count() > 1, g.Reader.Layer.Name);
        });
    }

    [Fact]
    public void Judge_UnitWithoutWeights_IsWorthNothingAndGoesLast()
    {
        using var scope = NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(Space());
        foreach (var group in UnitGroups.Of(supernet))
        {
            supernet.Layer(group.Reader.Layer.Name).Weight.detach().narrow((int)group.Reader.Dimension, 1, 1).zero_();
        }

        var scores = Importance.Judge(Context(supernet), CancellationToken.None);
        var worth = UnitGroups.Of(supernet).ToDictionary(g => g.Reader.Layer.Name, g => scores(g.Reader));
        Assert.All(worth.Values, w => Assert.Equal(0, w[1]));
        ChannelSorter.Sort(supernet, reader => worth[reader.Layer.Name]);

        // Others may be worth nothing as well, those that no sample excites.
        Assert.All(UnitGroups.Of(supernet), g =>
        {
            var weights = L1Importance.Of(supernet)(g.Reader);
            Assert.True(Array.IndexOf(weights, 0) >= worth[g.Reader.Layer.Name].Count(w => w > 0), g.Reader.Layer.Name);
        });
    }

    [Fact]
    public void Judge_Again_ScoresAreTheSame()
    {
        using var scope = NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(Space());
        var first = Importance.Judge(Context(supernet), CancellationToken.None);
        var second = Importance.Judge(Context(supernet), CancellationToken.None);
        Assert.All(UnitGroups.Of(supernet), g => Assert.Equal(first(g.Reader), second(g.Reader)));
    }

    internal static ImportanceContext Context(Supernet supernet)
    {
        var loss = TaskLosses.Shipped.Of(supernet.Space.Definition.Task);
        return new(supernet, TestSpaces.OpenData(), loss, BatchStatistics.Instance, Batch, Smoothing, Seed);
    }

    /// <summary>A gated convolution's block, and transformer blocks whose layers differ with the attention and the rank.</summary>
    internal static SearchSpace Space() => SpaceReader.Read(Encoding.UTF8.GetBytes(
        """
        name: units
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {kernel: 3, stride: 1, channels: 8, activation: relu}
        stages:
          - {block: mbconv, channels: 8, stride: 2, kernel: 3, expand: [2, 3], squeezeExcite: true, activation: relu}
          - {block: transformer, channels: 16, stride: 2, heads: [2, 4], headSize: 4, valueSize: 4, mlp: [1, 2], rank: [half, full],
             attention: [linear, gated, softmax], projectionConv: on}
        """), BlockCatalog.Shipped).GetValueOrThrow();
}
