using System.Collections.Immutable;
using NasService.Core.Submission.Checks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data;

/// <summary>Square images and what is right for them: their classes, or <see cref="Targets"/>.</summary>
/// <param name="Source">8-bit values, H x W x C (channels last) an image, row-major.</param>
/// <param name="Labels">N class indices.</param>
/// <param name="Channels">C.</param>
/// <param name="Size">H and W.</param>
/// <param name="ClassNames">One name per class.</param>
public sealed record ImageSet(PixelSource Source, ushort[] Labels, int Channels, int Size, IReadOnlyList<string> ClassNames)
{
    /// <summary>Most classes that a data set may have.</summary>
    public const int MaxClasses = ushort.MaxValue;

    /// <param name="pixels">N x H x W x C, in memory.</param>
    /// <param name="labels">N class indices.</param>
    /// <param name="channels">C.</param>
    /// <param name="size">H and W.</param>
    /// <param name="classNames">One name per class.</param>
    public ImageSet(byte[] pixels, ushort[] labels, int channels, int size, IReadOnlyList<string> classNames)
        : this(new MemoryPixels(pixels, size * size * channels), labels, channels, size, classNames)
    {
    }

    /// <summary>Images that the data themselves set apart for validation; empty: they are drawn by seed.</summary>
    public ImmutableArray<int> OwnValidation { get; init; } = [];

    /// <summary>What is right where that is no class: then every label is 0, and <see cref="ClassNames"/> are the names of labels. Null:
    /// classes.</summary>
    public TargetTable? Targets { get; init; }

    /// <summary>What is right for each of them.</summary>
    public SampleTargets Right => new(Labels, ClassNames, Targets);

    public int Count => Labels.Length;

    public int Stride => Channels * Size * Size;

    /// <summary>What a job and its space are held against.</summary>
    public DataFacts Facts => new(Count, ClassNames.Count, Channels, OwnValidation.Length) { Targets = Right.Kind };

    /// <summary>Whether images are decoded when they are asked for.</summary>
    internal bool IsLazy => Source.IsLazy;

    public ReadOnlySpan<byte> Image(int index) => Source.Image(index);

    /// <summary>The same set with another side; images in memory are scaled at once, files when they are asked for.</summary>
    public ImageSet At(int size) => size == Size ? this : this with { Source = Source.Resized(Size, size, Channels), Size = size };

    internal ImageSet Subset(IReadOnlyList<int> kept)
        => this with { Source = Source.Subset(kept), Labels = [.. kept.Select(i => Labels[i])], Targets = Targets?.Subset(kept) };
}
