using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>Which gene decides what: dimension indices per stage and block, -1 where the value is fixed.</summary>
internal sealed record SpaceLayout(ImmutableArray<Dimension> Dimensions, int Resolution, SpaceLayout.StemGenes Stem, ImmutableArray<SpaceLayout.Stage> Stages)
{
    public static SpaceLayout Build(SpaceDefinition definition, BlockCatalog blocks)
    {
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        int Add(string name, DimensionKind kind, IEnumerable<double> choices, ActiveWhen? when, Func<double, int>? channels = null)
        {
            var values = choices.ToImmutableArray();
            if (values.Length < 2)
            {
                return -1;
            }

            var made = channels is null ? [] : values.Select(channels).ToImmutableArray();
            var isDistinct = made.Distinct().Count() == made.Length;
            dimensions.Add(new Dimension(name, kind, values, when) { SameAs = isDistinct ? [] : [.. made.Select(c => made.IndexOf(c))] });
            return dimensions.Count - 1;
        }

        // How weights are written matters in int8 only; where nothing may be in int8 there is no gene for it.
        int AddMode(string name, QuantizationSpec spec, int bits, ActiveWhen? when) => spec.Bits.Contains(8)
            ? Add($"{name}.asymmetric", DimensionKind.WeightMode, spec.Weights.Select(m => (double)m), bits >= 0 ? new ActiveWhen(bits, 8, 8) : when)
            : -1;

        var resolution = Add("resolution", DimensionKind.Resolution, definition.Resolution.Select(r => (double)r), null);
        var stem = definition.Stem;
        var stemGenes = new StemGenes(
            Add("stem.depth", DimensionKind.Depth, stem.Depth.Select(d => (double)d), null),
            stem.IsDeep ? Add("stem.innerWidth", DimensionKind.Width, stem.Width, null, stem.InnerChannelsAt) : -1,
            Add("stem.width", DimensionKind.Width, stem.Width, null, stem.ChannelsAt));
        var stages = ImmutableArray.CreateBuilder<Stage>();
        var number = 0;
        var quantization = definition.Quantization;
        foreach (var spec in definition.Stages)
        {
            // Stage 1 is the first elastic stage; fixed stages before it are named by letters that no elastic one can have.
            number += spec.IsElastic || number > 0 ? 1 : 0;
            var prefix = number > 0 ? $"stage{number}" : $"fixed{stages.Count + 1}";
            var depth = Add($"{prefix}.depth", DimensionKind.Depth, spec.Depth.Select(d => (double)d), null);
            var width = Add($"{prefix}.width", DimensionKind.Width, spec.Width, null, spec.ChannelsAt);
            var block = blocks.Get(spec.Block);
            var genes = ImmutableArray.CreateBuilder<Block>();
            for (var j = 1; j <= spec.Depth.Max(); j++)
            {
                var name = $"{prefix}.block{j}";
                ActiveWhen? when = depth >= 0 && j > spec.Depth.Min() ? new ActiveWhen(depth, j) : null;
                var kernel = Add($"{name}.kernel", DimensionKind.Kernel, spec.Kernel.Select(k => (double)k), when);
                var expand = block.HasExpand ? Add($"{name}.expand", DimensionKind.Expand, spec.Expand, when) : -1;
                var bits = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
                var modes = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
                if (quantization is not null)
                {
                    var choices = quantization.Bits.Select(b => (double)b);
                    if (quantization.Granularity == QuantizationGranularity.Block)
                    {
                        var index = Add($"{name}.bits", DimensionKind.Bits, choices, when);
                        var mode = AddMode(name, quantization, index, when);
                        foreach (var layer in block.QuantizedLayers)
                        {
                            bits.Add(layer, index);
                            modes.Add(layer, mode);
                        }
                    }
                    else
                    {
                        foreach (var layer in block.QuantizedLayers)
                        {
                            // The bits of a layer that some ratio leaves out matter at the larger ratios only.
                            ImmutableArray<double> ratios = spec.Expand.IsEmpty ? [1] : spec.Expand;
                            var present = ratios.Where(e => block.HasLayer(layer, e)).ToList();
                            if (present.Count > 0)
                            {
                                var layerWhen = present.Count < ratios.Length ? new ActiveWhen(expand, present.Min()) : when;
                                bits.Add(layer, Add($"{name}.{layer}.bits", DimensionKind.Bits, choices, layerWhen));
                                modes.Add(layer, AddMode($"{name}.{layer}", quantization, bits[layer], layerWhen));
                            }
                        }
                    }
                }

                genes.Add(new Block(name, kernel, expand, bits.ToImmutable(), modes.ToImmutable()));
            }

            stages.Add(new Stage(depth, width, genes.ToImmutable()));
        }

        return new SpaceLayout(dimensions.ToImmutable(), resolution, stemGenes, stages.ToImmutable());
    }

    internal sealed record StemGenes(int Depth, int InnerWidth, int Width);

    internal sealed record Stage(int Depth, int Width, ImmutableArray<Block> Blocks);

    /// <param name="Name">As in <c>stage1.block2</c>.</param>
    /// <param name="Kernel">Its gene.</param>
    /// <param name="Expand">Its gene.</param>
    /// <param name="Bits">The gene of each layer that may be in int8.</param>
    /// <param name="Modes">The gene of each such layer's weight mode.</param>
    internal sealed record Block(string Name, int Kernel, int Expand, ImmutableDictionary<string, int> Bits, ImmutableDictionary<string, int> Modes);
}
