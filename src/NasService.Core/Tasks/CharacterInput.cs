using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tasks;

/// <summary>
/// Characters of a text as indices of an alphabet. An exported file takes any number of them up to the length.
/// </summary>
/// <param name="Alphabet">Characters that are known, one for all others among them.</param>
/// <param name="Length">Characters T that a network sees at once.</param>
public sealed record CharacterInput(int Alphabet, int Length) : NetworkInput
{
    private const string Key = "length";

    private static readonly IntRule s_alphabet = new(8, 65_535);

    public static IInputKind Kind { get; } = new Reader();

    public override ImmutableArray<int> Extents => Length == 0 ? [] : [Length];

    public override string ExtentName => Key;

    public override WordTables? Words => new(Alphabet, 0);

    public override ImmutableArray<TensorSpec> At(int extent)
        => [new TensorSpec(TextInput.IdsName, new TensorShape(extent), ElementType.Integer) { FreeAxis = AxisSymbols.Length }];

    public override int ExtentOf(ImmutableArray<TensorSpec> inputs) => inputs[0].Shape[0];

    public override NetworkInput With(ImmutableArray<int> extents) => this with { Length = extents.IsEmpty ? 0 : extents[^1] };

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("alphabet", Alphabet);
        json.WriteNumber(Key, Length);
    }

    private sealed class Reader : IInputKind
    {
        public NetworkInput None { get; } = new CharacterInput(0, 0);

        public NetworkInput Read(YamlFields input)
            => new CharacterInput((int)input.Int("alphabet", s_alphabet, null), (int)input.Int(Key, TextInput.LengthRule, null));
    }
}
