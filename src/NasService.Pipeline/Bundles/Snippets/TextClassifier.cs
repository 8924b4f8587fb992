using FastBertTokenizer;
using Microsoft.ML.OnnxRuntime;

namespace Bundle;

public static class TextClassifier
{
    /// <summary>Scores of a sentence, or of two where the model reads pairs; the numbers are the manifest's.</summary>
    public static float[] Run(InferenceSession session, BertTokenizer tokenizer, int length, long first, long separator, string sentence, string? other = null)
    {
        List<long> one = Words(tokenizer, sentence), two = other is null ? [] : Words(tokenizer, other);
        while (one.Count + two.Count + (other is null ? 2 : 3) > length)
        {
            var longer = one.Count > two.Count ? one : two;
            longer.RemoveAt(longer.Count - 1);
        }

        long[] ids = [first, .. one, separator, .. other is null ? [] : (long[])[.. two, separator]];
        var inputs = new Dictionary<string, OrtValue> { ["input_ids"] = Tensor(ids), ["attention_mask"] = Tensor(Array.ConvertAll(ids, _ => 1L)) };
        if (other is not null)
        {
            inputs["token_type_ids"] = Tensor([.. ids.Select((_, i) => i < one.Count + 2 ? 0L : 1L)]);
        }

        using var options = new RunOptions();
        using var outputs = session.Run(options, inputs, session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static List<long> Words(BertTokenizer tokenizer, string sentence) => [.. tokenizer.Encode(sentence, 4096).InputIds.ToArray()[1..^1]];

    private static OrtValue Tensor(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);
}
