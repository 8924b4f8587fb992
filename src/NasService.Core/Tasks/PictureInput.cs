using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tasks;

/// <summary>A square picture, C x R x R.</summary>
/// <param name="PictureChannels">C: 1 for grey, 3 for colour.</param>
/// <param name="Resolution">The sides R that a network may be made for, ascending.</param>
public sealed record PictureInput(int PictureChannels, ImmutableArray<int> Resolution) : NetworkInput
{
    public const string TensorName = "input";

    private const string Key = "resolution";

    /// <summary>128 to 224 in steps of 4 are 25.</summary>
    private const int MostSides = 32;

    private static readonly IntRule s_channels = new(1, 64);

    /// <summary>What a side may be.</summary>
    internal static readonly IntRule Sides = new(8, 1024);

    public static IInputKind Kind { get; } = new Reader();

    public override ImmutableArray<int> Extents => Resolution;

    public override string ExtentName => Key;

    public override int Channels => PictureChannels;

    public override ImmutableArray<TensorSpec> At(int extent) => [new TensorSpec(TensorName, TensorShape.Map(PictureChannels, extent))];

    public override int ExtentOf(ImmutableArray<TensorSpec> inputs) => inputs[0].Shape[1];

    public override NetworkInput With(ImmutableArray<int> extents) => this with { Resolution = extents };

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("channels", PictureChannels);
        WriteExtents(json);
    }

    private sealed class Reader : IInputKind
    {
        public NetworkInput None { get; } = new PictureInput(0, []);

        public NetworkInput Read(YamlFields input)
            => new PictureInput((int)input.Int("channels", s_channels, null), input.IntChoices(Key, Sides, MostSides, null));
    }
}
