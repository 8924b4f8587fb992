using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// Rows of tables, added up: of each word, of its place, and of the sentence that it is in (Devlin et al. 2019, figure 2). Reads T words
/// and, where there is a table of
/// segments, T of them; makes T x C. A network for shorter sentences has the leading places. Always in fp32 but for the words' rows in
/// the file.
/// </summary>
/// <param name="Words">W x C. In 8 bits its rows have a scale each, and nothing is calibrated.</param>
/// <param name="Places">T x C.</param>
/// <param name="Segments">S x C; null: there is one sentence.</param>
/// <param name="IsFrozen">Whether training leaves the words' rows as they are.</param>
public sealed record WordEmbedding(LayerPlan Words, LayerPlan Places, LayerPlan? Segments, bool IsFrozen) : Op
{
    public override ImmutableArray<LayerPlan> Layers => Segments is null ? [Words, Places] : [Words, Places, Segments];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <summary>Looking up and adding are not counted.</summary>
    public override long Macs => 0;

    public override long Bytes => Words.Format.WeightBits == NumberFormats.Int8.WeightBits
        ? Words.WeightCount + (4L * Words.Out) + (4 * (Parameters - Words.Parameters))
        : 4 * Parameters;

    /// <param name="name">Before its tables' names.</param>
    /// <param name="words">W.</param>
    /// <param name="segments">S; 0: there is one sentence.</param>
    /// <param name="tokens">T.</param>
    /// <param name="channels">C.</param>
    /// <param name="isFrozen">Whether training leaves the words' rows as they are.</param>
    /// <param name="bits">Of the words' rows: 8 or 32.</param>
    public static WordEmbedding Of(string name, int words, int segments, int tokens, int channels, bool isFrozen, int bits)
    {
        return new WordEmbedding(Table("words", words) with { Bits = bits == NumberFormats.Int8.Code ? NumberFormats.Int8Dynamic.Code : bits }, Table("places", tokens),
            segments > 0 ? Table("segments", segments) : null, isFrozen);

        LayerPlan Table(string table, int rows)
            => new($"{name}.{table}", channels, rows, 1, 1, 1, 1, Activation.None, false) { HasBias = false };
    }

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, Segments is null ? 1 : 2);
        foreach (var input in inputs)
        {
            if (input != new TensorShape(Places.Out))
            {
                throw new ArgumentException($"WordEmbedding: expected {Places.Out} tokens, got {input}.", nameof(inputs));
            }
        }

        return TensorShape.Tokens(Places.Out, Words.In);
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change)
        => this with { Words = change(Words), Places = change(Places), Segments = Segments is { } segments ? change(segments) : null };
}
