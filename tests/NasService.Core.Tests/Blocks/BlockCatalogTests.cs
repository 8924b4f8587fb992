using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Yaml;

namespace NasService.Core.Tests.Blocks;

public sealed class BlockCatalogTests
{
    private static readonly LabelsKey s_style = new("style", "style", ["a", "b"], "a");

    [Fact]
    public void Constructor_ConditionOnAKeyThatIsDeclaredLater_Throws()
        => Assert.Contains("got style", Assert.Throws<ArgumentException>(() => new BlockCatalog([new Declared([Sized(KeyScope.Block), s_style])])).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_ConditionOnAChoiceThatIsMadeMoreOften_Throws()
        => Assert.Throws<ArgumentException>(() => new BlockCatalog([new Declared([s_style, Sized(KeyScope.Stage)])]));

    [Fact]
    public void Constructor_ConditionOnAKeyBefore_IsTaken()
        => Assert.Equal(["style", "size"], new BlockCatalog([new Declared([s_style, Sized(KeyScope.Block)])]).Keys.Select(k => k.Name));

    private static IntegersKey Sized(KeyScope scope)
        => new("size", "size", new IntRule(1, 4), 4, 1) { Scope = scope, When = [s_style.Is("b")] };

    private sealed class Declared(ImmutableArray<BlockKey> keys) : IBlock
    {
        public string Name => "declared";

        public IReadOnlyList<BlockKey> Keys => keys;

        public IReadOnlyList<QuantizedLayer> QuantizedLayers => [];

        public IEnumerable<InputError> Validate(string path, BlockRequest request) => [];

        public BlockPlan Plan(BlockRequest request) => throw new NotSupportedException("Only its declarations are read.");
    }
}
