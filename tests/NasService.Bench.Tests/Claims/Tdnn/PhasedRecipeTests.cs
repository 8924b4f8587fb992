using System.Text;
using NasService.Bench.Claims.Tdnn;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Bench.Tests.Claims.Tdnn;

public sealed class PhasedRecipeTests
{
    private static readonly SearchSpace s_space = SpaceReader.Read(
        Encoding.UTF8.GetBytes(
            """
            name: tiny
            task: speaker-verification
            input: {bands: 8, frames: 16}
            classes: 4
            stages:
              - {block: time-conv, channels: 16, width: [0.5, 1], kernel: [1, 3]}
              - {block: se-res2, channels: 16, depth: [1, 2], kernel: [1, 3]}
            head: {channels: 0, pool: statistics, attention: 8, embedding: 8}
            """),
        BlockCatalog.Shipped).GetValueOrThrow();

    /// <summary>Each phase has what those before it have and one kind more, and the first has the largest network alone.</summary>
    [Fact]
    public void PlanStep_Phases_OpenKindsInTheirOrder()
    {
        var settings = new SupernetDefinition("x", 400, 16, 0.05, 0, 0, 0, 1, 4, 100);
        var recipe = new PhasedRecipe("dkw");
        var parameters = Enumerable.Range(0, 4)
            .Select(p => Enumerable.Range(0, 100).Select(i => recipe.PlanStep(s_space, settings, 1, (100 * p) + i).Members[0])
            .Select(m => (m.Parameters, Blocks: m.Blocks.Length, Widths: m.Layers.First().Out)).ToArray()).ToArray();

        Assert.Single(parameters[0].Distinct());
        Assert.Equal(2, parameters[1].Distinct().Count());
        Assert.Equal(2, parameters[1].Select(m => m.Blocks).Distinct().Count());
        Assert.Single(parameters[2].Select(m => m.Widths).Distinct());
        Assert.Equal(2, parameters[3].Select(m => m.Widths).Distinct().Count());
        Assert.Equal(3, recipe.PlanStep(s_space, settings, 1, 399).Phase);
    }
}
