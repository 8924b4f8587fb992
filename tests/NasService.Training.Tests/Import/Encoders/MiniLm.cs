using Microsoft.ML.OnnxRuntime;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Data.Text;

namespace NasService.Training.Tests.Import.Encoders;

/// <summary>all-MiniLM-L6-v2, where eng/minilm.sh has brought it, and sentences.</summary>
internal static class MiniLm
{
    public const string Reason = "data/minilm is not there: bash eng/minilm.sh brings the pre-trained encoder (91 MB).";

    private static readonly string s_root = Path.GetDirectoryName(SpaceLibrary.FindFolder(AppContext.BaseDirectory)!)!;

    public static string Model => Path.Combine(s_root, "data", "minilm", "model.onnx");

    public static string Vocabulary => Path.Combine(s_root, "data", "minilm", "vocab.txt");

    public static bool IsHere => File.Exists(Model) && File.Exists(Vocabulary) && File.Exists(Sentences);

    public static string Sentences => Path.Combine(s_root, "..", "shared", "data", "text", "sst2.dev.tsv");

    public static SearchSpace Space { get; } = new SpaceLibrary(SpaceLibrary.FindFolder(AppContext.BaseDirectory)!, BlockCatalog.Shipped).OpenNamed("bert-elastic").GetValueOrThrow();

    /// <summary>The words of the first sentences.</summary>
    public static long[][] Ids(int count)
    {
        var pieces = WordPiece.Open(new TextDefinition(Vocabulary));
        return [.. File.ReadLines(Sentences).Take(count).Select(l => (long[])[pieces.FirstId, .. pieces.Encode(l.Split('\t')[0]), pieces.SeparatorId])];
    }

    /// <summary>What the original makes of a sentence: T x C.</summary>
    public static float[] LastHidden(InferenceSession session, long[] ids)
    {
        long[] shape = [1, ids.Length];
        using var input = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(ids, _ => 1L), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var run = new RunOptions();
        using var outputs = session.Run(run, new Dictionary<string, OrtValue>(StringComparer.Ordinal) { ["input_ids"] = input, ["attention_mask"] = mask, ["token_type_ids"] = types },
            [session.OutputMetadata.Keys.First()]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
