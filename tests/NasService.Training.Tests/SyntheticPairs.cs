using System.Collections.Immutable;
using System.Security.Cryptography;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Pairs;

namespace NasService.Training.Tests;

/// <summary>Made-up pictures of 48 x 40 with edges in them, and small ones made of them.</summary>
internal sealed class SyntheticPairs : IDataSource, IDataSet, IWholeSamples
{
    private const int Height = 48;
    private const int Width = 40;
    private const int Scale = 2;

    private readonly PicturePair[] _pairs = [.. Enumerable.Range(0, 400).Select(i => PicturePair.Of(Pixels(i), Height, Width, Scale))];

    public string Kind => "synthetic-pairs";

    public int Count => _pairs.Length;

    public DataFacts Facts => new(Count, 1, 3) { Targets = TargetKind.Picture, Scale = Scale, SmallestSide = Width / Scale };

    public SampleTargets Targets { get; } = new(new ushort[400], ["picture"]) { OwnKind = TargetKind.Picture };

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => false;

    public static DataSet Open() => DataSet.Open(new SyntheticPairs(), TestSpaces.Data, 0);

    public void AppendTo(IncrementalHash hash) => hash.AppendData(BitConverter.GetBytes(Count));

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data) => this;

    public IDataSet PreparedAs(IDataSet other) => this;

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var (spec, side) = (view.Inputs[0], view.Inputs[0].Shape[1]);
        var (small, large) = (new float[indices.Length * side * side * 3], new float[indices.Length * side * side * 3 * Scale * Scale]);
        var random = view.Variation is { } varied ? new Random((int)varied.Step) : null;
        for (var i = 0; i < indices.Length; i++)
        {
            var pair = _pairs[indices[i]];
            var place = random is null ? PatchPlace.Middle(pair, side) : PatchPlace.Draw(pair, side, true, random);
            pair.Cut(place, side, small.AsSpan(i * side * side * 3, side * side * 3), large.AsSpan(i * side * side * 3 * Scale * Scale, side * side * 3 * Scale * Scale));
        }

        var right = new BatchInput(new TensorSpec("right", TensorShape.Map(3, side * Scale)), large, isChannelsLast: true);
        return new Batch([new BatchInput(spec, small, isChannelsLast: true)], new BatchTargets(Targets, [.. indices]) { Own = right });
    }

    public (TensorShape Shape, float[] Values, float[] Target) Whole(int index)
    {
        var pair = _pairs[index];
        var values = new float[pair.Small.Length];
        new BatchInput(new TensorSpec("input", new TensorShape(3, pair.Height, pair.Width)), pair.Small, isChannelsLast: true).CopyTo(values);
        return (new TensorShape(3, pair.Height, pair.Width), values, PictureTarget.Of(Scale, Height, Width, pair.Large));
    }

    public bool Recognises(string folder) => false;

    public DataReport Check(string folder) => new(folder, Kind, [], null, []);

    public IDataSet OpenTraining(DataDefinition data) => this;

    public IDataSet OpenTest(DataDefinition data) => this;

    public IEnumerable<string> TestFiles(DataDefinition data) => [];

    private static byte[] Pixels(int seed)
    {
        var random = new Random(seed);
        var (slope, offset, colours) = (random.NextDouble() - 0.5, random.Next(10, 30), new byte[6]);
        random.NextBytes(colours);
        var pixels = new byte[Height * Width * 3];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (place, channel) = Math.DivRem(i, 3);
            var (y, x) = Math.DivRem(place, Width);
            pixels[i] = colours[(y > offset + (slope * x) ? 3 : 0) + channel];
        }

        return pixels;
    }
}
