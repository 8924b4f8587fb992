using System.Numerics;

namespace NasService.Training.Quantization;

/// <summary>The k-th largest or smallest of many values where k is small: one pass that looks closer only at what is beyond the k-th so far.</summary>
internal static class ExtremeValues
{
    /// <summary>Candidates kept before all but the k best are dropped, over k.</summary>
    private const int Room = 4;

    public static float Largest(ReadOnlySpan<float> values, int k) => Find(values, k, 1);

    public static float Smallest(ReadOnlySpan<float> values, int k) => -Find(values, k, -1);

    private static float Find(ReadOnlySpan<float> values, int k, float sign)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, values.Length);
        var kept = new float[Math.Max(Room * k, k + Vector<float>.Count)];
        var (count, threshold) = (0, float.NegativeInfinity);
        var i = 0;
        for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            if (count + Vector<float>.Count > kept.Length)
            {
                threshold = Compact(kept, ref count, k);
            }

            // Until k values are there, all count; what equals the k-th changes nothing.
            if (count < k || Vector.GreaterThanAny(new Vector<float>(values[i..]) * sign, new Vector<float>(threshold)))
            {
                Keep(values.Slice(i, Vector<float>.Count), kept, ref count, threshold, sign, k);
            }
        }

        if (count + Vector<float>.Count > kept.Length)
        {
            threshold = Compact(kept, ref count, k);
        }

        Keep(values[i..], kept, ref count, threshold, sign, k);
        return Compact(kept, ref count, k);
    }

    private static void Keep(ReadOnlySpan<float> values, float[] kept, ref int count, float threshold, float sign, int k)
    {
        foreach (var value in values)
        {
            if (count < k || value * sign > threshold)
            {
                kept[count++] = value * sign;
            }
        }
    }

    /// <returns>The k-th largest, which becomes the last one kept.</returns>
    private static float Compact(float[] kept, ref int count, int k)
    {
        var candidates = kept.AsSpan(0, count);
        candidates.Sort();
        candidates.Reverse();
        count = k;
        return kept[k - 1];
    }
}
