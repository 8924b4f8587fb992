using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Pairs;

/// <summary>
/// Large pictures and the small ones made of them. Networks are trained on squares of them, at random places and turned, and calibrated
/// on the squares in the middle; they are judged on whole pictures. Files are
/// decoded when they are asked for, and as many are kept as fit.
/// </summary>
/// <param name="files">Large pictures, in order.</param>
/// <param name="data">Where they lie, and how they become pairs.</param>
/// <param name="smallestSide">The least side of a small picture.</param>
/// <param name="isFitted">Whether samples can be read.</param>
internal sealed class PairData(ImmutableArray<PairFile> files, DataDefinition data, int smallestSide, bool isFitted = false) : IDataSet, INamedSamples, IWholeSamples
{
    private const long CacheBytes = 256L << 20;

    private readonly BoundedCache<int, byte> _large = new(CacheBytes);
    private readonly BoundedCache<int, float> _small = new(CacheBytes);
    private readonly BoundedCache<int, int> _sizes = new(CacheBytes);
    private readonly PicturePreparation _preparation = new(data.Pictures, PicturePair.Channels);

    public PairDefinition Pairs { get; } = data.Pairs ?? new PairDefinition();

    /// <summary>Files, below the folder, in the order of the samples.</summary>
    public IReadOnlyList<string> Names { get; } = [.. files.Select(f => f.Name)];

    public int Count => files.Length;

    public DataFacts Facts => new(Count, 1, PicturePair.Channels) { Targets = TargetKind.Picture, Scale = Pairs.Scale, SmallestSide = smallestSide };

    public SampleTargets Targets { get; } = new(new ushort[files.Length], ["picture"]) { OwnKind = TargetKind.Picture };

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => true;

    public void AppendTo(IncrementalHash hash)
    {
        var ground = data.Pictures.Background;
        hash.AppendData(MemoryMarshal.AsBytes(files.Select(f => f.Digest).ToArray().AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"pairs/{Pairs.Scale}/{ground.Red},{ground.Green},{ground.Blue}")));
    }

    /// <summary>Pixels are from 0 to 1 whatever the training part is.</summary>
    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data) => new PairData(files, data, smallestSide, isFitted: true);

    public IDataSet PreparedAs(IDataSet other) => other is PairData { Pairs.Scale: var scale } && scale == Pairs.Scale ? new PairData(files, data, smallestSide, isFitted: true)
        : throw new ArgumentException($"Expected pairs of a scale of {Pairs.Scale}, got {other.GetType().Name}.", nameof(other));

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var spec = Asked(view.Inputs);
        int[] which = [.. indices];
        var (side, large) = (spec.Shape[1], spec.Shape[1] * Pairs.Scale);
        var pairs = new PicturePair[which.Length];
        ForEach(which.Length, i => pairs[i] = Checked(which[i], side));
        var random = view.Variation is { } varied ? Seed.Derive(varied.Seed, "augment", varied.Step) : null;
        var places = pairs.Select(p => random is null ? PatchPlace.Middle(p, side) : PatchPlace.Draw(p, side, data.Flip, random)).ToArray();
        var (smallSize, largeSize) = (side * side * PicturePair.Channels, large * large * PicturePair.Channels);
        var (inputs, targets) = (new float[which.Length * smallSize], new float[which.Length * largeSize]);
        ForEach(which.Length, i => pairs[i].Cut(places[i], side, inputs.AsSpan(i * smallSize, smallSize), targets.AsSpan(i * largeSize, largeSize)));
        var right = new BatchInput(new TensorSpec("right", TensorShape.Map(PicturePair.Channels, large)), targets, isChannelsLast: true);
        return new Batch([new BatchInput(spec, inputs, isChannelsLast: true)], new BatchTargets(Targets, which) { Own = right });
    }

    public (TensorShape Shape, float[] Values, float[] Target) Whole(int index)
    {
        var pair = Pair(index);
        var shape = new TensorShape(PicturePair.Channels, pair.Height, pair.Width);
        var values = new float[pair.Small.Length];
        new BatchInput(new TensorSpec(PatchInput.TensorName, shape), pair.Small, isChannelsLast: true).CopyTo(values);
        return (shape, values, PictureTarget.Of(pair.Scale, pair.Height * pair.Scale, pair.Width * pair.Scale, pair.Large));
    }

    /// <summary>A picture, decoded and made small.</summary>
    /// <exception cref="InvalidOperationException">The set is not fitted.</exception>
    internal PicturePair Pair(int index)
    {
        if (!isFitted)
        {
            throw new InvalidOperationException("Expected a set that is fitted, got one as read.");
        }

        if (_large.Find(index) is { } large && _small.Find(index) is { } small && _sizes.Find(index) is { } size)
        {
            return new PicturePair(size[0], size[1], Pairs.Scale, small, large);
        }

        var path = Path.Combine(data.Path, files[index].Name);
        try
        {
            var picture = PictureDecoder.Decode(DataFiles.ReadPicture(path));
            var pair = PicturePair.Of(_preparation.Flatten(picture), picture.Height, picture.Width, Pairs.Scale);
            _large.Add(index, pair.Large);
            _small.Add(index, pair.Small);
            _sizes.Add(index, [pair.Height, pair.Width]);
            return pair;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw DataFiles.Unreadable(path, e.Message, e);
        }
    }

    private static void ForEach(int count, Action<int> body)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, body);
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }
    }

    private static TensorSpec Asked(ImmutableArray<TensorSpec> inputs)
        => inputs is [{ Type: ElementType.Float, Shape: { Rank: 3 } shape } spec] && shape[0] == PicturePair.Channels && shape[1] == shape[2] ? spec
            : throw new ArgumentException(
                $"Expected one input of {PicturePair.Channels} x P x P, got {string.Join(", ", inputs.Select(i => $"{i.Name}: {i.Shape} ({i.Type})"))}.", nameof(inputs));

    private PicturePair Checked(int index, int side)
    {
        var pair = Pair(index);
        return Math.Min(pair.Height, pair.Width) >= side ? pair
            : throw new InputException(
                "data.path", "The small picture is smaller than the patch that networks are trained on.", $"{files[index].Name}: {pair.Width} x {pair.Height}", $"{side} or more a side");
    }
}
