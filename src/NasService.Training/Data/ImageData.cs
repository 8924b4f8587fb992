using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Submission.Checks;
using NasService.Training.Data.Augmentations;

namespace NasService.Training.Data;

/// <summary>Pictures as networks read them: scaled to the side asked for, varied where that is asked for, normalised.</summary>
/// <param name="images">The pictures.</param>
/// <param name="normalization">Null: not fitted yet, and nothing can be read.</param>
public sealed class ImageData(ImageSet images, Normalization? normalization = null) : IDataSet
{
    private readonly ConcurrentDictionary<int, ImageSet> _resized = new();

    public ImageSet Images => images;

    /// <exception cref="InvalidOperationException">The set is not fitted.</exception>
    public Normalization Normalization => normalization ?? throw new InvalidOperationException("Expected a set that is fitted, got one as read.");

    public int Count => images.Count;

    public DataFacts Facts => images.Facts;

    public SampleTargets Targets => images.Right;

    public ImmutableArray<int> OwnValidation => images.OwnValidation;

    public bool IsLazy => images.IsLazy;

    /// <exception cref="ArgumentException">They are no pictures.</exception>
    public static ImageData Of(IDataSet samples)
        => samples as ImageData ?? throw new ArgumentException($"Expected pictures, got {samples.GetType().Name}.", nameof(samples));

    public void AppendTo(IncrementalHash hash) => images.Source.AppendTo(hash);

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data)
    {
        var named = data.Classes is not { } classes ? images
            : classes.Names.Length == images.ClassNames.Count ? images with { ClassNames = classes.Names }
            : throw new InputException("data.classes", "Not a name for each class.", $"{classes.Names.Length}", $"{images.ClassNames.Count} names");
        return new ImageData(named, data.Normalise is { } given ? Given(given) : Normalization.Compute(images, training));
    }

    public IDataSet PreparedAs(IDataSet other) => new ImageData(images, Of(other).Normalization);

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var (spec, set) = At(view.Inputs);
        int[] which = [.. indices];
        if (view.Variation is { } varied)
        {
            var made = AugmentedBatch.Create(set, Normalization, which, varied.Data, varied.Seed, varied.Step);
            return new Batch([new BatchInput(spec, made.Values, isChannelsLast: true)], new BatchTargets(Targets, which, made.Share));
        }

        return new Batch([new BatchInput(spec, ImageTensor.Values(set, Normalization, which), isChannelsLast: true)], new BatchTargets(Targets, which));
    }

    /// <summary>The pictures with the side that is asked for; those in memory are scaled once and kept.</summary>
    private (TensorSpec Spec, ImageSet Set) At(ImmutableArray<TensorSpec> inputs)
        => inputs is [{ Type: ElementType.Float, Shape: { Rank: 3 } shape } spec] && shape[0] == images.Channels && shape[1] == shape[2]
            ? (spec, _resized.GetOrAdd(shape[1], images.At))
            : throw new ArgumentException(
                $"Expected one input of {images.Channels} x R x R, got {string.Join(", ", inputs.Select(i => $"{i.Name}: {i.Shape} ({i.Type})"))}.", nameof(inputs));

    private Normalization Given(NormalisationDefinition given) => given.Mean.Length == images.Channels
        ? new Normalization(given.Mean, given.Std)
        : throw new InputException("data.normalise", "Not a mean and a deviation for each channel.", $"{given.Mean.Length}", $"{images.Channels}");
}
