using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Blocks;

/// <summary>AutoFormer's tiny networks (Chen et al. 2021) against counts from the definition of the architecture.</summary>
public sealed class AutoFormerTests
{
    private const int Patch = 16;
    private const int Side = 224 / Patch;
    private const int Places = Side * Side;
    private const int Tokens = Places + 1;
    private const int HeadSize = 64;
    private const int Classes = 1000;

    // Distances from -14 to 14, and the class token's row; down and across.
    private const int TableRows = 2 * ((2 * 14) + 1 + 1);

    private static readonly string s_document = File.ReadAllText(Path.Combine(SpaceLibrary.FindFolder()!, "autoformer-tiny.yaml"));

    [Fact]
    public void Plan_LargestAndSmallest_HaveTheDefinitionsCounts()
    {
        var space = Read(s_document);

        Check(space.LargestPlan, 240, Enumerable.Repeat((4, 4.0), 14));
        Check(space.Plan(space.Smallest()), 192, Enumerable.Repeat((3, 3.5), 12));
    }

    /// <summary>The one that the authors found and released: width 192, 13 blocks; 5.7 million parameters and 1.3 G in their table
    /// 4.</summary>
    [Fact]
    public void Plan_AutoFormerT_HasThePublishedSize()
    {
        var space = Read(s_document.Replace("mlp: [3.5, 4]", "mlp: [3, 3.5, 4]", StringComparison.Ordinal));
        double[] mlp = [3.5, 3.5, 3, 3.5, 3, 3, 4, 4, 3.5, 4, 3.5, 4, 3.5];
        int[] heads = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3];
        var blocks = Enumerable.Range(0, 13)
            .Select(i => FormattableString.Invariant($"\"stage1.block{i + 1}.heads\": {heads[i]}, \"stage1.block{i + 1}.mlp\": {mlp[i]}"));
        var policy = Enumerable.Range(1, 13).Select(i => $"\"stage1.block{i}.bits\": 32");
        var document = $"{{\"architecture\": {{\"stage1.depth\": 13, \"stage1.width\": 0.8, {string.Join(", ", blocks)}}}, "
            + $"\"policy\": {{{string.Join(", ", policy)}}}}}";

        var plan = space.Plan(ArchitectureJson.Read(document, space).GetValueOrThrow());

        Check(plan, 192, heads.Zip(mlp));

        // The paper's 5.7 M are without the tables.
        var tables = plan.Nodes.Select(n => n.Op).OfType<RelativeAttention>().Sum(a => a.Parameters);
        Assert.Equal((5_867_944, 5_768_104), (plan.Parameters, plan.Parameters - tables));
        Assert.InRange(plan.Macs, 1_250_000_000, 1_450_000_000);
    }

    private static SearchSpace Read(string document)
        => SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).GetValueOrThrow();

    private static void Check(NetworkPlan plan, int width, IEnumerable<(int Heads, double Mlp)> blocks)
    {
        // Patches, a class token and a position for each token; the last norm and the classifier.
        var parameters = (3L * Patch * Patch * width) + width + width + ((long)Tokens * width) + (2 * width) + Product(width, Classes);
        var macs = (3L * Patch * Patch * width * Places) + ((long)width * Classes);
        foreach (var (heads, mlp) in blocks)
        {
            var (attended, inner) = (heads * HeadSize, (int)(width * mlp));
            parameters += (2 * 2 * width) + (3 * Product(width, attended)) + Product(attended, width)
                + Product(width, inner) + Product(inner, width) + (2 * TableRows * HeadSize);
            macs += (long)Tokens * ((4L * width * attended) + (2L * width * inner));

            // Queries with keys and shares with values; the same with a row and a column of positions of each place, and the class
            // token's.
            macs += 2L * attended * ((Tokens * Tokens) + (Places * 2 * Side) + Tokens);
        }

        Assert.Equal((parameters, macs), (plan.Parameters, plan.Macs));
    }

    private static long Product(long input, long output) => (input * output) + output;
}
