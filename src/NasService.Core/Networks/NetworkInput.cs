using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Core.Networks;

/// <summary>
/// What the networks of a space read, as the space declares it. One size of it, the <i>extent</i>, may be elastic: a picture's side, a
/// sentence's length. Immutable.
/// </summary>
public abstract record NetworkInput
{
    /// <summary>Values of the extent, ascending; two or more are a dimension of the search.</summary>
    public abstract ImmutableArray<int> Extents { get; }

    /// <summary>The extent's key in a space and name as a dimension.</summary>
    public abstract string ExtentName { get; }

    /// <summary>Channels of one sample; 1 where it has none.</summary>
    public virtual int Channels => 1;

    /// <summary>Where the first tensor is words: what they are looked up in. Null (default): it is numbers.</summary>
    public virtual WordTables? Words => null;

    /// <summary>Name of the tensor that says which tokens of a sample are there and which only fill it up; null (default): all are
    /// there.</summary>
    public virtual string? Mask => null;

    /// <summary>The tensors of one sample.</summary>
    public abstract ImmutableArray<TensorSpec> At(int extent);

    /// <summary>The extent that a network's inputs have; the opposite of <see cref="At"/>.</summary>
    public abstract int ExtentOf(ImmutableArray<TensorSpec> inputs);

    /// <summary>The same with other extents, ascending.</summary>
    public abstract NetworkInput With(ImmutableArray<int> extents);

    /// <summary>The network's first input, made for an extent.</summary>
    public Value Source(int extent) => At(extent)[0] is var spec ? new Value(spec.Name, spec.Shape) : default;

    /// <summary>The input that says which tokens are there; null: all are.</summary>
    public Value? Present(int extent)
        => Mask is { } name && At(extent).First(i => i.Name == name) is var spec ? new Value(spec.Name, spec.Shape) : null;

    /// <summary>Writes the extents under their key.</summary>
    protected void WriteExtents(Utf8JsonWriter json)
    {
        json.WriteStartArray(ExtentName);
        foreach (var extent in Extents)
        {
            json.WriteNumberValue(extent);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes its keys into the canonical document of a space: its hash depends on them.</summary>
    public abstract void Write(Utf8JsonWriter json);
}
