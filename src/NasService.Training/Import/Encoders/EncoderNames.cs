using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Import.Encoders;

/// <summary>
/// Hugging Face's names of an encoder's weights: BERT's, which MiniLM has, too, and DistilBERT's; with anything before them, as
/// <c>bert.</c>. Blocks are counted through.
/// </summary>
/// <param name="Prefix">Before every name.</param>
/// <param name="Blocks">Before a block's number.</param>
/// <param name="Parts">Their names of a block's layers, by ours.</param>
internal sealed record EncoderNames(string Prefix, string Blocks, IReadOnlyDictionary<string, string> Parts)
{
    public const string Words = "embeddings.word_embeddings.weight";
    private const string Segments = "embeddings.token_type_embeddings.weight";

    private static readonly (string Blocks, Dictionary<string, string> Parts)[] s_families =
    [
        ("encoder.layer.", new(StringComparer.Ordinal)
        {
            ["query"] = "attention.self.query",
            ["key"] = "attention.self.key",
            ["value"] = "attention.self.value",
            ["merge"] = "attention.output.dense",
            ["norm"] = "attention.output.LayerNorm",
            ["expand"] = "intermediate.dense",
            ["contract"] = "output.dense",
            ["mlpNorm"] = "output.LayerNorm",
        }),
        ("transformer.layer.", new(StringComparer.Ordinal)
        {
            ["query"] = "attention.q_lin",
            ["key"] = "attention.k_lin",
            ["value"] = "attention.v_lin",
            ["merge"] = "attention.out_lin",
            ["norm"] = "sa_layer_norm",
            ["expand"] = "ffn.lin1",
            ["contract"] = "ffn.lin2",
            ["mlpNorm"] = "output_layer_norm",
        }),
    ];

    /// <summary>Of the names in a file; null where it is none of these encoders.</summary>
    public static EncoderNames? Of(IReadOnlyCollection<string> present)
    {
        var words = present.Where(n => n == Words || n.EndsWith($".{Words}", StringComparison.Ordinal)).MinBy(n => n.Length);
        if (words is null)
        {
            return null;
        }

        var prefix = words[..^Words.Length];
        var (blocks, parts) = s_families.FirstOrDefault(f => present.Any(n => n.StartsWith(prefix + f.Blocks, StringComparison.Ordinal)), s_families[0]);
        return new EncoderNames(prefix, blocks, parts);
    }

    /// <summary>The table of segments.</summary>
    public string SegmentsName => Prefix + Segments;

    /// <summary>Where each layer's weight (and bias) is: their name without its end, by our layer's name. Layers that no such encoder has
    /// are not among them.</summary>
    public Dictionary<string, string> Of(NetworkPlan largest)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var block in largest.Blocks)
        {
            foreach (var op in block.Nodes.Select(n => n.Op).OfType<WordEmbedding>())
            {
                names.Add(op.Words.Name, $"{Prefix}embeddings.word_embeddings");
                names.Add(op.Places.Name, $"{Prefix}embeddings.position_embeddings");
                if (op.Segments is { } segments)
                {
                    names.Add(segments.Name, $"{Prefix}embeddings.token_type_embeddings");
                }

                names.Add($"{block.Name}.norm", $"{Prefix}embeddings.LayerNorm");
            }

            if (!block.IsOfStage)
            {
                continue;
            }

            foreach (var layer in block.Layers)
            {
                if (Parts.TryGetValue(layer.Name[(block.Name.Length + 1)..], out var part))
                {
                    names.Add(layer.Name, $"{Prefix}{Blocks}{index}.{part}");
                }
            }

            index++;
        }

        return names;
    }
}
