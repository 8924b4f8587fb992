using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tasks;

/// <summary>
/// Words of a sentence, or of a pair of them, as indices of a vocabulary, with a mask that says which are there; the names are those of
/// Hugging Face's encoders. An
/// exported file takes any number of words up to the length.
/// </summary>
/// <param name="Vocabulary">Words that are known.</param>
/// <param name="Lengths">Tokens T that a sentence is cut to, ascending.</param>
/// <param name="IsPair">Whether each sample is two sentences, told apart by a further tensor.</param>
public sealed record TextInput(int Vocabulary, ImmutableArray<int> Lengths, bool IsPair) : NetworkInput
{
    public const string IdsName = "input_ids";
    public const string MaskName = "attention_mask";
    public const string SegmentsName = "token_type_ids";

    private const string Key = "length";
    private const int MostLengths = 16;
    private const int Sentences = 2;

    private static readonly IntRule s_vocabulary = new(8, 1_000_000);

    /// <summary>What a length may be.</summary>
    internal static readonly IntRule LengthRule = new(4, 512);

    public static IInputKind Kind { get; } = new Reader();

    public override ImmutableArray<int> Extents => Lengths;

    public override string ExtentName => Key;

    public override WordTables? Words => new(Vocabulary, IsPair ? Sentences : 0);

    public override string? Mask => MaskName;

    public override ImmutableArray<TensorSpec> At(int extent)
        => [Spec(IdsName, extent), Spec(MaskName, extent), .. IsPair ? [Spec(SegmentsName, extent)] : ImmutableArray<TensorSpec>.Empty];

    public override int ExtentOf(ImmutableArray<TensorSpec> inputs) => inputs[0].Shape[0];

    public override NetworkInput With(ImmutableArray<int> extents) => this with { Lengths = extents };

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("vocabulary", Vocabulary);
        WriteExtents(json);
        if (IsPair)
        {
            json.WriteBoolean("pairs", true);
        }
    }

    private static TensorSpec Spec(string name, int tokens) => new(name, new TensorShape(tokens), ElementType.Integer) { FreeAxis = AxisSymbols.Length };

    private sealed class Reader : IInputKind
    {
        public NetworkInput None { get; } = new TextInput(0, [], false);

        public NetworkInput Read(YamlFields input) => new TextInput(
            (int)input.Int("vocabulary", s_vocabulary, null), input.IntChoices(Key, LengthRule, MostLengths, null), input.Flag("pairs", false));
    }
}
