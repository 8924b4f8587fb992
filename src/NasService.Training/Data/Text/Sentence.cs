namespace NasService.Training.Data.Text;

/// <summary>A sample: one sentence or two, as words without those at their ends.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second; null: there is none.</param>
internal sealed record Sentence(long[] One, long[]? Other)
{
    /// <summary>With the words at its ends.</summary>
    public int Tokens => One.Length + (Other is null ? 2 : Other.Length + 3);

    /// <summary>Writes ids, which are there, and of which sentence; what is longer is cut at the end, of a pair the longer one
    /// first.</summary>
    /// <param name="pieces">Has the words at the ends.</param>
    /// <param name="ids">Filled up with padding.</param>
    /// <param name="mask">1 where there is a word.</param>
    /// <param name="segments">0, or 1 from the second sentence on; may be empty.</param>
    public void Write(WordPiece pieces, Span<long> ids, Span<long> mask, Span<long> segments)
    {
        var (one, other) = Cut(ids.Length);
        ids.Fill(pieces.PaddingId);
        ids[0] = pieces.FirstId;
        One.AsSpan(0, one).CopyTo(ids[1..]);
        ids[one + 1] = pieces.SeparatorId;
        var end = one + 2;
        if (Other is { } second)
        {
            second.AsSpan(0, other).CopyTo(ids[end..]);
            ids[end + other] = pieces.SeparatorId;
            if (!segments.IsEmpty)
            {
                segments.Slice(end, other + 1).Fill(1);
            }

            end += other + 1;
        }

        mask[..end].Fill(1);
    }

    private (int One, int Other) Cut(int length)
    {
        var (one, other) = (One.Length, Other?.Length ?? 0);
        for (var over = Tokens - length; over > 0; over--)
        {
            if (one > other)
            {
                one--;
            }
            else
            {
                other--;
            }
        }

        return (one, other);
    }
}
