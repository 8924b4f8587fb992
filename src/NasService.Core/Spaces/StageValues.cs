using System.Collections.Immutable;
using NasService.Core.Blocks;

namespace NasService.Core.Spaces;

/// <summary>What a stage says of the keys that its block declares: the values of each, ascending; one where it is not elastic.
/// Immutable.</summary>
/// <param name="entries">In the order in which the block declares them.</param>
public sealed class StageValues(ImmutableArray<(BlockKey Key, ImmutableArray<double> Values)> entries)
{
    public ImmutableArray<(BlockKey Key, ImmutableArray<double> Values)> Entries => entries;

    /// <summary>Empty where the stage was not asked for the key, or its value was refused.</summary>
    public ImmutableArray<double> this[BlockKey key] =>
        entries.FirstOrDefault(e => e.Key.Name == key.Name) is { Key: not null } found ? found.Values : [];

    public bool IsElastic => entries.Any(e => e.Values.Length > 1);

    /// <summary>What a block means where a document says nothing; empty for keys without a default.</summary>
    public static StageValues Of(IBlock block) => new([.. block.Keys.Select(k => (k, k.Defaults))]);

    /// <summary>The same with another key's values.</summary>
    /// <exception cref="ArgumentException">The block does not declare it.</exception>
    public StageValues With(BlockKey key, params ImmutableArray<double> values) => entries.Any(e => e.Key.Name == key.Name)
        ? new StageValues([.. entries.Select(e => e.Key.Name == key.Name ? (e.Key, values) : e)])
        : throw new ArgumentException($"Expected one of {string.Join(", ", entries.Select(e => e.Key.Name))}, got {key.Name}.",
            nameof(key));

    /// <summary>The same with a label, of a key that has them.</summary>
    public StageValues With(BlockKey key, string label) => With(key, key.Labels.IndexOf(label));

    /// <summary>Every way to choose one value for each of the keys, the last one's changing fastest; values in the order of the
    /// keys.</summary>
    public IEnumerable<double[]> Combinations(IEnumerable<BlockKey> keys)
    {
        IEnumerable<double[]> all = [[]];
        foreach (var key in keys)
        {
            var values = this[key];
            all = all.SelectMany(_ => values, (head, value) => (double[])[.. head, value]);
        }

        return all;
    }
}
