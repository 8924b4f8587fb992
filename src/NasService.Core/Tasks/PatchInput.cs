using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tasks;

/// <summary>A picture of any height and width, C x H x W, of which training sees square patches. An exported file takes any size.</summary>
/// <param name="PictureChannels">C: 3, red, green and blue from 0 to 1.</param>
/// <param name="Patch">Sides of the patches that a network is trained on, ascending.</param>
public sealed record PatchInput(int PictureChannels, ImmutableArray<int> Patch) : NetworkInput
{
    public const string TensorName = "input";

    private const string Key = "patch";
    private const int MostSides = 8;

    private static readonly IntRule s_channels = new(3, 3);

    /// <summary>What a patch's side may be, in pixels of the small picture.</summary>
    internal static readonly IntRule Sides = new(8, 256);

    public static IInputKind Kind { get; } = new Reader();

    public override ImmutableArray<int> Extents => Patch;

    public override string ExtentName => Key;

    public override int Channels => PictureChannels;

    public override ImmutableArray<TensorSpec> At(int extent)
        => [new TensorSpec(TensorName, TensorShape.Map(PictureChannels, extent)) { FreeRows = AxisSymbols.Height, FreeAxis = AxisSymbols.Width }];

    public override int ExtentOf(ImmutableArray<TensorSpec> inputs) => inputs[0].Shape[1];

    public override NetworkInput With(ImmutableArray<int> extents) => this with { Patch = extents };

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("channels", PictureChannels);
        WriteExtents(json);
    }

    private sealed class Reader : IInputKind
    {
        public NetworkInput None { get; } = new PatchInput(0, []);

        public NetworkInput Read(YamlFields input)
            => new PatchInput((int)input.Int("channels", s_channels, 3), input.IntChoices(Key, Sides, MostSides, null));
    }
}
