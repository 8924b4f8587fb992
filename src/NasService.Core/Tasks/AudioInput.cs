using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tasks;

/// <summary>Frames of a recording, B x 1 x T: the logarithms of its energy in B mel bands. An exported file takes any number of frames.</summary>
/// <param name="Bands">B.</param>
/// <param name="Frames">Numbers T of frames that a network is trained and scored on, ascending.</param>
public sealed record AudioInput(int Bands, ImmutableArray<int> Frames) : NetworkInput
{
    public const string TensorName = "input";

    private const string Key = "frames";
    private const int MostLengths = 16;

    /// <summary>What a number of bands may be.</summary>
    internal static readonly IntRule BandRule = new(8, 256, Multiple: 8);

    /// <summary>What a number of frames may be.</summary>
    internal static readonly IntRule FrameRule = new(8, 10_000);

    public static IInputKind Kind { get; } = new Reader();

    public override ImmutableArray<int> Extents => Frames;

    public override string ExtentName => Key;

    public override int Channels => Bands;

    public override ImmutableArray<TensorSpec> At(int extent)
        => [new TensorSpec(TensorName, TensorShape.Frames(Bands, extent)) { FreeAxis = AxisSymbols.Length }];

    public override int ExtentOf(ImmutableArray<TensorSpec> inputs) => inputs[0].Shape[2];

    public override NetworkInput With(ImmutableArray<int> extents) => this with { Frames = extents };

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("bands", Bands);
        WriteExtents(json);
    }

    private sealed class Reader : IInputKind
    {
        public NetworkInput None { get; } = new AudioInput(0, []);

        public NetworkInput Read(YamlFields input)
            => new AudioInput((int)input.Int("bands", BandRule, null), input.IntChoices(Key, FrameRule, MostLengths, null));
    }
}
