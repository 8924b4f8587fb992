using System.Collections.Frozen;

namespace NasService.Core.Blocks;

/// <summary>The block kinds registered in this process, by name.</summary>
public sealed class BlockCatalog
{
    private readonly FrozenDictionary<string, IBlock> _blocks;

    /// <exception cref="ArgumentException">Two blocks have the same name.</exception>
    public BlockCatalog(IEnumerable<IBlock> blocks) => _blocks = blocks.ToFrozenDictionary(b => b.Name, StringComparer.Ordinal);

    /// <summary>Every block kind that ships with this assembly.</summary>
    public static BlockCatalog Shipped { get; } = new([new BottleneckBlock(), new ConvBlock(), new MbConvBlock()]);

    public IEnumerable<string> Names => _blocks.Keys.Order(StringComparer.Ordinal);

    public IBlock? Find(string name) => _blocks.GetValueOrDefault(name);

    public IBlock Get(string name) => Find(name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));
}
