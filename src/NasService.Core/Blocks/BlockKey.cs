using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Genes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>
/// A key of a stage that a block declares: what the document may say, what it means where it says nothing, and which dimension it makes
/// where it gives several
/// values. Reader, canonical document, schema, genes and rules go by the declaration. Values are numbers; a label is its place in the list,
/// a flag 0 or 1.
/// </summary>
/// <param name="Name">In the document, and at the end of the dimension's name.</param>
/// <param name="Purpose">What a block without it has not, as in <c>inner width to expand</c>; for messages.</param>
public abstract record BlockKey(string Name, string Purpose)
{
    /// <summary>What its dimension is to recipes and encodings.</summary>
    public DimensionKind Kind { get; init; } = DimensionKind.Category;

    /// <summary>For whoever writes a space: what the schema shows beside the key.</summary>
    public string Help { get; init; } = Purpose;

    /// <summary>Whether only a stage's first block goes by it.</summary>
    public bool IsOfFirstBlock { get; init; }

    /// <summary>Whether what it counts, channels or heads, is put in order by importance: fewer of it are what pruning leaves.</summary>
    public bool IsSorted { get; init; }

    public KeyScope Scope { get; init; } = KeyScope.Block;

    /// <summary>Whether the canonical document is without it where it says nothing else than the default: so that spaces from before there
    /// was the key keep their hash.</summary>
    public bool OmitsDefault { get; init; }

    /// <summary>Its dimension matters only while all of these hold.</summary>
    public ImmutableArray<KeyCondition> When { get; init; } = [];

    /// <summary>Names of the values; empty where they are numbers.</summary>
    public virtual ImmutableArray<string> Labels => [];

    /// <summary>The value where the document says nothing; empty where it must say something.</summary>
    public abstract ImmutableArray<double> Defaults { get; }

    /// <summary>The values of the document, ascending; empty where they were refused.</summary>
    /// <param name="fields">The stage, with the defaults behind it.</param>
    /// <param name="isRequired">A key without a default must be there.</param>
    internal abstract ImmutableArray<double> Read(YamlFields fields, bool isRequired);

    /// <summary>The key and its values as the canonical document has them.</summary>
    internal abstract void Write(Utf8JsonWriter json, ImmutableArray<double> values);

    /// <summary>What the schema says of it.</summary>
    internal abstract JsonObject Schema();
}
