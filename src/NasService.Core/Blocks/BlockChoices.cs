using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>The values of a block's keys in one concrete network.</summary>
/// <param name="keys">As the block declares them.</param>
/// <param name="values">One for each.</param>
public sealed class BlockChoices(IReadOnlyList<BlockKey> keys, double[] values)
{
    /// <exception cref="ArgumentException">The block does not declare it.</exception>
    public double Number(BlockKey key)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Name == key.Name)
            {
                return values[i];
            }
        }

        throw new ArgumentException($"Expected one of {string.Join(", ", keys.Select(k => k.Name))}, got {key.Name}.", nameof(key));
    }

    public int Integer(BlockKey key) => (int)Number(key);

    public bool Flag(FlagKey key) => Number(key) > 0;

    public string Label(BlockKey key) => key.Labels[(int)Number(key)];

    /// <summary>The activation whose name the key's label is.</summary>
    public Activation Activation(BlockKey key) => ActivationNames.ByName[Label(key)];
}
