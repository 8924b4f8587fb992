using NasService.Core.Tasks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data;

/// <summary>What is right for each sample of a set: its class, or numbers.</summary>
/// <param name="Labels">N class indices; all 0 where there are no classes.</param>
/// <param name="ClassNames">One name for each class or label.</param>
/// <param name="Table">What is right where that is no class; null: classes.</param>
public sealed record SampleTargets(ushort[] Labels, IReadOnlyList<string> ClassNames, TargetTable? Table = null)
{
    public TargetKind Kind => Table?.Kind ?? OwnKind;

    /// <summary>Where there is no table. Default: classes; pictures come with the batch.</summary>
    public TargetKind OwnKind { get; init; } = TargetKind.Class;

    /// <summary>Numbers that say what is right for one sample.</summary>
    public int Width => Table?.Width ?? 1;

    /// <summary>(samples, <see cref="Width"/>) row-major: class indices where there are classes.</summary>
    public float[] Rows(ReadOnlySpan<int> samples)
    {
        var rows = new float[samples.Length * Width];
        for (var i = 0; i < samples.Length; i++)
        {
            if (Table is { } table)
            {
                table.Of(samples[i]).CopyTo(rows.AsSpan(i * Width));
            }
            else
            {
                rows[i] = Labels[samples[i]];
            }
        }

        return rows;
    }

    internal SampleTargets Subset(IReadOnlyList<int> kept)
        => this with { Labels = [.. kept.Select(i => Labels[i])], Table = Table?.Subset(kept) };
}
