using NasService.Training.Data.Targets;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>What is right for a batch; of mixed samples (mixup) a share of the partner's, the batch backwards.</summary>
/// <param name="All">Of the whole set.</param>
/// <param name="Samples">Which of them.</param>
/// <param name="Share">Of its own in each mixed pair; 1: nothing is mixed.</param>
public sealed record BatchTargets(SampleTargets All, int[] Samples, float Share = 1)
{
    public int Count => Samples.Length;

    /// <summary>What is right where that is made with the samples: pictures, or the tokens that follow; null: <see cref="All"/> has
    /// it.</summary>
    public BatchInput? Own { get; init; }

    /// <summary>Class indices, N, or of mixed samples each class's share, N x classes; numbers or labels, mixed alike, N x width;
    /// pictures, N x C x H x W; tokens, N x T. The caller
    /// owns it.</summary>
    /// <param name="scale">Of numbers.</param>
    internal Tensor ToTensor(TargetScale scale)
    {
        if (Own is { } own)
        {
            return own.ToTensor();
        }

        if (All.Table is { } table)
        {
            return Mixed(table, scale);
        }

        if (Share == 1)
        {
            return tensor(Array.ConvertAll(Samples, i => (long)All.Labels[i]));
        }

        var classes = All.ClassNames.Count;
        var shares = new float[Count * classes];
        for (var i = 0; i < Count; i++)
        {
            shares[(i * classes) + All.Labels[Samples[i]]] += Share;
            shares[(i * classes) + All.Labels[Samples[^(i + 1)]]] += 1 - Share;
        }

        return tensor(shares, [Count, classes]);
    }

    private Tensor Mixed(TargetTable table, TargetScale scale)
    {
        var rows = new float[Count * table.Width];
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, column) = Math.DivRem(i, table.Width);
            var right = table.Of(Samples[row])[column];
            var value = Share == 1 ? right : (Share * right) + ((1 - Share) * table.Of(Samples[^(row + 1)])[column]);
            rows[i] = (float)((value - scale.Mean) / scale.Deviation);
        }

        return tensor(rows, [Count, table.Width]);
    }
}
