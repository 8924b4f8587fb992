using System.Collections.Frozen;
using System.Collections.Immutable;
using NasService.Core.Blocks.Resolution;
using NasService.Core.Blocks.Speech;
using NasService.Core.Blocks.Text;
using NasService.Core.Blocks.Transformers;

namespace NasService.Core.Blocks;

/// <summary>The block kinds registered in this process, by name.</summary>
public sealed class BlockCatalog
{
    private readonly FrozenDictionary<string, IBlock> _blocks;

    /// <exception cref="ArgumentException">Two blocks have the same name, or a condition names no key that is declared before and made at least as widely.</exception>
    public BlockCatalog(IEnumerable<IBlock> blocks)
    {
        _blocks = blocks.ToFrozenDictionary(b => b.Name, StringComparer.Ordinal);
        foreach (var block in _blocks.Values)
        {
            Check(block);
        }

        Keys = [.. Names.SelectMany(n => _blocks[n].Keys).DistinctBy(k => k.Name)];
    }

    /// <summary>Every block kind that ships with this assembly.</summary>
    public static BlockCatalog Shipped { get; } = new([new BottleneckBlock(), new ConcatBlock(), new ConvBlock(), new EdgeBlock(), new EncoderBlock(), new HybridBlock(), new LiftBlock(), new MbConvBlock(), new SeRes2Block(), new TimeConvBlock(),
        new TransformerBlock()]);

    public IEnumerable<string> Names => _blocks.Keys.Order(StringComparer.Ordinal);

    /// <summary>The keys of all blocks, each name once.</summary>
    public ImmutableArray<BlockKey> Keys { get; }

    public IBlock? Find(string name) => _blocks.GetValueOrDefault(name);

    public IBlock Get(string name) => Find(name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));

    private static void Check(IBlock block)
    {
        for (var i = 0; i < block.Keys.Count; i++)
        {
            var key = block.Keys[i];
            foreach (var condition in key.When)
            {
                var parent = block.Keys.Take(i).FirstOrDefault(k => k.Name == condition.Key);
                if (parent is null || parent.Scope < key.Scope)
                {
                    throw new ArgumentException(
                        $"Block {block.Name}, key {key.Name}: expected a condition on a key that is declared before and chosen for a {key.Scope} or more, got {condition.Key}.", nameof(block));
                }
            }
        }
    }

    /// <summary>Whether every block that has the key means the same by it.</summary>
    internal bool IsShared(BlockKey key)
        => _blocks.Values.SelectMany(b => b.Keys).All(k => k.Name != key.Name || k with { When = [] } == key with { When = [] });
}
