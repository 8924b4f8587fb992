using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>Makes a gene of whatever a space gives two values or more. One instance, one space.</summary>
internal sealed class SpaceLayoutBuilder(SpaceDefinition definition, BlockCatalog blocks)
{
    private readonly ImmutableArray<Dimension>.Builder _dimensions = ImmutableArray.CreateBuilder<Dimension>();
    private readonly Dictionary<string, int> _ofNetwork = new(StringComparer.Ordinal);

    public static SpaceLayout Build(SpaceDefinition definition, BlockCatalog blocks) => new SpaceLayoutBuilder(definition, blocks).Build();

    private SpaceLayout Build()
    {
        var input = definition.Input;
        var extent = Add(input.ExtentName, DimensionKind.Extent, input.Extents.Select(e => (double)e), []);
        var embedding = Add("embedding.bits", DimensionKind.Bits, definition.Embedding?.Bits.Select(b => (double)b) ?? [], []);
        var stemGenes = definition.Stem is not { } stem ? new SpaceLayout.StemGenes(-1, -1, -1) : new SpaceLayout.StemGenes(
            Add("stem.depth", DimensionKind.Depth, stem.Depth.Select(d => (double)d), []),
            stem.IsDeep ? Add("stem.innerWidth", DimensionKind.Width, stem.Width, [], stem.InnerChannelsAt) : -1,
            Add("stem.width", DimensionKind.Width, stem.Width, [], stem.ChannelsAt));
        var stages = ImmutableArray.CreateBuilder<SpaceLayout.Stage>();
        var number = 0;
        foreach (var spec in definition.Stages)
        {
            // Stage 1 is the first elastic stage; fixed stages before it are named by letters that no elastic one can have.
            number += spec.IsElastic || number > 0 ? 1 : 0;
            stages.Add(AddStage(spec, number > 0 ? $"stage{number}" : $"fixed{stages.Count + 1}"));
        }

        var products = definition.Quantization?.Products.Select(f => (double)f.Code) ?? [];
        var classifier = Add("classifier.bits", DimensionKind.Bits, products, []);
        var suffix = $".{definition.Monotone}";
        ImmutableArray<int> monotone = definition.Monotone is null ? []
            : [.. Enumerable.Range(0, _dimensions.Count).Where(i => _dimensions[i].Name.EndsWith(suffix, StringComparison.Ordinal))];
        return new SpaceLayout(_dimensions.ToImmutable(), extent, embedding, stemGenes, stages.ToImmutable(), classifier, monotone);
    }

    private SpaceLayout.Stage AddStage(StageSpec spec, string prefix)
    {
        var block = blocks.Get(spec.Block);
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in block.Keys.Where(k => k.Scope == KeyScope.Network))
        {
            shared[key.Name] = _ofNetwork.TryGetValue(key.Name, out var known) ? known
                : _ofNetwork[key.Name] = AddKey(key.Name, key, spec, shared, []);
        }

        var depth = Add($"{prefix}.depth", DimensionKind.Depth, spec.Depth.Select(d => (double)d), []);
        var width = Add($"{prefix}.width", DimensionKind.Width, spec.Width, [], spec.ChannelsAt);
        foreach (var key in block.Keys.Where(k => k.Scope == KeyScope.Stage))
        {
            shared[key.Name] = AddKey($"{prefix}.{key.Name}", key, spec, shared, []);
        }

        var result = ImmutableArray.CreateBuilder<SpaceLayout.Block>();
        for (var j = 1; j <= spec.Depth.Max(); j++)
        {
            ImmutableArray<ActiveWhen> isThere = depth >= 0 && j > spec.Depth.Min() ? [new ActiveWhen(depth, j)] : [];
            result.Add(AddBlock(block, spec, $"{prefix}.block{j}", shared, isThere));
        }

        return new SpaceLayout.Stage(depth, width, result.ToImmutable());
    }

    private SpaceLayout.Block AddBlock(IBlock block, StageSpec spec, string name, IReadOnlyDictionary<string, int> shared,
        ImmutableArray<ActiveWhen> isThere)
    {
        var genes = new Dictionary<string, int>(shared, StringComparer.Ordinal);
        foreach (var key in block.Keys.Where(k => k.Scope == KeyScope.Block))
        {
            genes[key.Name] = AddKey($"{name}.{key.Name}", key, spec, genes, isThere);
        }

        var bits = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var modes = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (definition.Quantization is { } quantization)
        {
            AddPolicy(block, spec, name, quantization, genes, isThere, bits, modes);
        }

        return new SpaceLayout.Block(name, [.. block.Keys.Select(k => genes[k.Name])], bits.ToImmutable(), modes.ToImmutable());
    }

    private void AddPolicy(
        IBlock block, StageSpec spec, string name, QuantizationSpec quantization, IReadOnlyDictionary<string, int> genes,
        ImmutableArray<ActiveWhen> isThere,
        ImmutableDictionary<string, int>.Builder bits, ImmutableDictionary<string, int>.Builder modes)
    {
        var choices = quantization.Bits.Select(b => (double)b).ToArray();
        if (quantization.Granularity == QuantizationGranularity.Block)
        {
            var index = Add($"{name}.bits", DimensionKind.Bits, choices, isThere);
            var mode = AddMode(name, quantization, index, isThere);
            foreach (var layer in block.QuantizedLayers)
            {
                bits.Add(layer.Name, index);
                modes.Add(layer.Name, mode);
            }

            return;
        }

        foreach (var layer in block.QuantizedLayers)
        {
            // The bits of a layer that some choice leaves out matter at the other choices only.
            if (Conditions(layer.When, block, spec, genes, isThere) is { } conditions)
            {
                bits.Add(layer.Name, Add($"{name}.{layer.Name}.bits", DimensionKind.Bits, choices, conditions));
                modes.Add(layer.Name, AddMode($"{name}.{layer.Name}", quantization, bits[layer.Name], conditions));
            }
        }
    }

    private int AddKey(string name, BlockKey key, StageSpec spec, IReadOnlyDictionary<string, int> genes,
        ImmutableArray<ActiveWhen> isThere)
    {
        var conditions = Conditions(key.When, blocks.Get(spec.Block), spec, genes, isThere);
        return conditions is { } when ? Add(name, key.Kind, spec.Values[key], when, labels: key.Labels) : -1;
    }

    /// <summary>What must hold for something of a block to matter; null where that never holds.</summary>
    private static ImmutableArray<ActiveWhen>? Conditions(
        ImmutableArray<KeyCondition> conditions, IBlock block, StageSpec spec, IReadOnlyDictionary<string, int> genes,
        ImmutableArray<ActiveWhen> isThere)
    {
        var result = ImmutableArray.CreateBuilder<ActiveWhen>();
        var isImplied = false;
        foreach (var condition in conditions)
        {
            var key = block.Keys.First(k => k.Name == condition.Key);
            var values = spec.Values[key];
            var present = values.Where(condition.Holds).ToArray();
            if (present.Length == 0)
            {
                return null;
            }

            if (present.Length < values.Length)
            {
                // Bounds are values that there are: the same space has the same conditions however its block says them.
                var atMost = present[^1] == values[^1] ? double.PositiveInfinity : present[^1];
                result.Add(new ActiveWhen(genes[condition.Key], present[0], atMost));
                isImplied |= key.Scope == KeyScope.Block;
            }
        }

        // A gene of the same block matters only while the block is there.
        return isImplied ? result.ToImmutable() : [.. isThere, .. result];
    }

    // How weights are written matters in int8 only; where nothing may be in int8 there is no gene for it.
    private int AddMode(string name, QuantizationSpec spec, int bits, ImmutableArray<ActiveWhen> when) => spec.Bits.Contains(8)
        ? Add($"{name}.asymmetric", DimensionKind.WeightMode, spec.Weights.Select(m => (double)m),
            bits >= 0 ? [new ActiveWhen(bits, 8, 8)] : when)
        : -1;

    private int Add(
        string name, DimensionKind kind, IEnumerable<double> choices, ImmutableArray<ActiveWhen> when, Func<double, int>? channels = null,
        ImmutableArray<string> labels = default)
    {
        var values = choices.ToImmutableArray();
        if (values.Length < 2)
        {
            return -1;
        }

        var made = channels is null ? [] : values.Select(channels).ToImmutableArray();
        var isDistinct = made.Distinct().Count() == made.Length;
        _dimensions.Add(new Dimension(name, kind, values, when.IsEmpty ? null : when[0])
        {
            AlsoWhen = when.Length > 1 ? when[1..] : [],
            Labels = labels.IsDefaultOrEmpty ? [] : [.. values.Select(v => labels[(int)v])],
            WeightBits = kind == DimensionKind.Bits ? [.. values.Select(v => NumberFormats.Of((int)v).WeightBits)] : [],
            SameAs = isDistinct ? [] : [.. made.Select(c => made.IndexOf(c))],
        });
        return _dimensions.Count - 1;
    }
}
