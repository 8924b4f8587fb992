using System.Text;
using Microsoft.ML.OnnxRuntime;

namespace Bundle;

public static class TextGenerator
{
    /// <summary>A text and what is most likely to follow, character by character.</summary>
    public static string Continue(InferenceSession session, string letters, int window, string text, int count)
    {
        var known = letters.EnumerateRunes().ToList();
        List<long> ids = [.. text.EnumerateRunes().Select(c => known.IndexOf(c) + 1L)];
        var made = new StringBuilder(text);
        for (var i = 0; i < count; i++)
        {
            var scores = Scores(session, [.. ids.TakeLast(window)]);
            var last = scores.AsSpan(scores.Length - (scores.Length / Math.Min(ids.Count, window)));
            var best = 1;
            for (var c = 2; c <= known.Count; c++)
            {
                best = last[c] > last[best] ? c : best;
            }

            ids.Add(best);
            made.Append(known[best - 1]);
        }

        return made.ToString();
    }

    /// <summary>Of every character that may follow each of the text's: (characters, numbers).</summary>
    public static float[] Scores(InferenceSession session, long[] ids)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(ids, [1, ids.Length]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, new Dictionary<string, OrtValue> { ["input_ids"] = input }, session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
