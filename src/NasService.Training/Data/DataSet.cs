using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data;

/// <summary>A training set with its split and normalisation, as one job sees it. Immutable and thread-safe.</summary>
public sealed class DataSet
{
    private readonly ConcurrentDictionary<int, ImageSet> _resized = new();

    private DataSet(ImageSet images, ImageSplit split, Normalization normalization, TargetScale targetScale, string hash)
    {
        Images = images;
        Split = split;
        Normalization = normalization;
        TargetScale = targetScale;
        Hash = hash;
    }

    public ImageSet Images { get; }

    public ImageSplit Split { get; }

    public Normalization Normalization { get; }

    /// <summary>Of the numbers that are trained on.</summary>
    public TargetScale TargetScale { get; }

    /// <summary>SHA-256 of pixels (of files: their content and how they are prepared), labels and the split.</summary>
    public string Hash { get; }

    /// <summary>The images with a side of <paramref name="resolution"/>; those in memory are scaled once and kept.</summary>
    public ImageSet At(int resolution) => _resized.GetOrAdd(resolution, r => Images.At(r));

    public static DataSet Open(IDataSource source, DataDefinition data, int seed)
    {
        var images = Named(source.ReadTraining(data), data);
        var split = ImageSplit.Create(images, data.Validation, seed);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        images.Source.AppendTo(hash);
        hash.AppendData(images.Targets is { } table ? MemoryMarshal.AsBytes(table.Values.AsSpan())
            : images.ClassNames.Count <= 256 ? Array.ConvertAll(images.Labels, l => (byte)l) : MemoryMarshal.AsBytes(images.Labels.AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes($"{data.Validation}/{seed}"));
        var normalization = data.Normalise is { } given ? Given(given, images, hash) : Normalization.Compute(images, split.Training.AsSpan());
        var scale = images.Targets is { Kind: TargetKind.Number } numbers ? TargetScale.Of(numbers, split.Training.AsSpan()) : TargetScale.None;
        return new DataSet(images, split, normalization, scale, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static ImageSet Named(ImageSet images, DataDefinition data)
        => data.Classes is not { } classes ? images
        : classes.Names.Length == images.ClassNames.Count ? images with { ClassNames = classes.Names }
        : throw new InputException("data.classes", "Not a name for each class.", $"{classes.Names.Length}", $"{images.ClassNames.Count} names");

    // A network trained on inputs of another scale is another network: the numbers belong to the data's hash.
    private static Normalization Given(NormalisationDefinition given, ImageSet images, IncrementalHash hash)
    {
        if (given.Mean.Length != images.Channels)
        {
            throw new InputException("data.normalise", "Not a mean and a deviation for each channel.", $"{given.Mean.Length}", $"{images.Channels}");
        }

        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('/', given.Mean.Concat(given.Std).Select(v => v.ToString("R", CultureInfo.InvariantCulture)))));
        return new Normalization(given.Mean, given.Std);
    }
}
