using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

/// <summary>Spaces whose networks say which character follows.</summary>
public sealed class LanguageModelSpaceTests
{
    private const string Stage = "{block: transformer, channels: 32, depth: [1, 2], heads: [2, 4], headSize: 8, valueSize: 8, mlp: [1, 2], attention: [linear, gated, softmax], projectionConv: [\"off\", \"on\"]}";

    [Fact]
    public void Plan_OfEveryAttention_IsCausalAndGivesAScoreForEachOfTheAlphabet()
    {
        var space = Read(Stage).GetValueOrThrow();

        for (var i = 0; i < 20; i++)
        {
            var plan = space.Plan(space.Sample(new Random(i)));
            Assert.Equal(TensorShape.Tokens(16, 40), plan.Outputs[0].Spec.Shape);
            Assert.Equal(("T", (string?)null), (plan.Outputs[0].Spec.FreeRows, plan.Outputs[0].Spec.FreeAxis));
            Assert.All(plan.Nodes.Select(n => n.Op).OfType<Attention>(), a => Assert.True(a.IsCausal));
            Assert.DoesNotContain(plan.Nodes, n => n.Op is TokenConv or GlobalPool);
        }
    }

    [Fact]
    public void Document_ReadAgain_IsTheSameSpace()
    {
        var space = Read(Stage).GetValueOrThrow();
        var again = SpaceJson.Read(SpaceJson.Write(space.Definition), BlockCatalog.Shipped).GetValueOrThrow();

        Assert.Equal(space.Hash, again.Hash);
        Assert.Equal(40, again.Definition.Classes);
    }

    // 16 characters would fill a square: neighbours across and down mean nothing in a text.
    [Theory]
    [InlineData("attention: window", "stages[0].attention")]
    [InlineData("attention: [pooling, softmax]", "stages[0].attention")]
    [InlineData("attention: clipped", "stages[0].attention")]
    [InlineData("positions: learned", "stages[0].positions")]
    [InlineData("relativePositions: 3", "stages[0].relativePositions")]
    [InlineData("classToken: true", "stages[0].classToken")]
    [InlineData("keep: [0.5, 1]", "stages[0].keep")]
    [InlineData("stride: 2", "stages[0].stride")]
    public void Read_StageThatShowsWhatFollows_IsRefused(string keys, string path)
        => Assert.Contains(Read($"{{block: transformer, channels: 32, heads: 2, headSize: 8, {keys}}}").Errors, e => e.Path == path);

    [Theory]
    [InlineData("{block: mbconv, channels: 32, kernel: 3, expand: 2, activation: relu}", "stages[0].block", "transformer")]
    [InlineData("{block: encoder, channels: 32, heads: 2, headSize: 8}", "stages[0].block", "transformer")]
    public void Read_BlockThatDoesNotHeedTheOrder_IsRefused(string stage, string path, string allowed)
        => Assert.Contains(Read(stage).Errors, e => e.Path == path && e.Allowed == allowed);

    [Theory]
    [InlineData("classes: 10", "classes")]
    [InlineData("stem: {channels: 8}", "stem")]
    [InlineData("quantization: {granularity: layer, bits: [8, 32], activations: dynamic}", "quantization.activations")]
    public void Read_KeyThatIsNotTheTasks_IsRefused(string key, string path)
        => Assert.Contains(Read(Stage, key).Errors, e => e.Path == path);

    [Fact]
    public void Read_PooledHead_IsRefused()
        => Assert.Contains(Read(Stage, head: "{channels: 0, pool: token}").Errors, e => e.Path == "head.pool");

    private static Parsed<SearchSpace> Read(string stage, string more = "", string head = "{channels: 0, norm: layer}")
        => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $"name: letters\ntask: language-model\ninput: {{alphabet: 40, length: 16}}\n{more}\nstages:\n  - {stage}\nhead: {head}\n"),
            BlockCatalog.Shipped);
}
