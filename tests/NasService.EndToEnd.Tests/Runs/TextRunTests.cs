using System.Security.Cryptography;
using System.Text.Json;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>Sentences with labels, from files of lines to a bundle that holds its tokenizer and is scored by itself.</summary>
public sealed class TextRunTests : IDisposable
{
    private const string Space = """
        name: moods
        task: text-classification
        input: {vocabulary: 16, length: 16}
        classes: 2
        embedding: {bits: [8, 32]}
        stages: [{block: encoder, channels: 32, depth: [1, 2], heads: [2, 4], headSize: 8, mlp: [1, 2]}]
        head: {channels: 0, pool: mean}
        quantization: {granularity: block, bits: [8, 32], activations: dynamic}
        """;

    private const string Job = """
        name: moods
        space: moods.yaml
        data: {kind: csv, path: sentences, validation: 60, classes: [poor, fine], text: {vocabulary: sentences/vocab.txt, text: sentence, label: mood}}
        supernet: {recipe: fine-tuned, optimizer: adamw, learningRate: 0.005, steps: 80, soloShare: 0.5, batch: 16}
        search: {evaluations: 8, initialSample: 5, roundSize: 3, population: 8, predictorEvaluations: 100}
        latency: {plan: {warmUp: 2, minRuns: 30, maxRuns: 30}, verifyPlan: {warmUp: 2, minRuns: 60, maxRuns: 60}}
        """;

    private static readonly string[] s_words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "nice", "bad", "dull", "a", "the", "film", "play", "##s", "is", ","];

    private readonly TinyJob _files = new();

    public TextRunTests()
    {
        var folder = Directory.CreateDirectory(_files["sentences"]).FullName;
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), s_words);
        Write("train.csv", 300, 1);
        Write("test.csv", 60, 2);
        _files.Write("moods.yaml", Space);

        void Write(string name, int count, int seed)
        {
            var random = new Random(seed);
            File.WriteAllLines(Path.Combine(folder, name), Enumerable.Range(0, count).Select(i =>
            {
                var words = Enumerable.Range(0, 2 + random.Next(9)).Select(_ => s_words[9 + random.Next(3)]).ToList();
                words.Insert(random.Next(words.Count), s_words[(i % 2 == 0 ? 7 : 5) + random.Next(2)]);
                return $"{(i % 2 == 0 ? "sad" : "merry")},\"{string.Join(' ', words)}, it is\"";
            }).Prepend("mood,sentence"));
        }
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Run_Sentences_FindsAFrontWhoseBundleIsScoredByItself()
    {
        var job = _files.Write("moods-job.yaml", Job.Replace("label: mood", "label: mood, labels: [sad, merry]", StringComparison.Ordinal));
        var run = (await NasProcess.RunAsync(_files.Data, "run", job, "--json")).Expect(0);
        var best = run.Front.Front.MaxBy(p => p.Quality.Validation.Value)!.Quality;
        Assert.Equal(("accuracy", 60), (best.Metric, best.Test!.Samples));
        Assert.InRange(best.Test.Value, 0.7, 1);

        var folder = _files["bundle"];
        (await NasProcess.RunAsync(_files.Data, "export", run.Job, "--pick", "quality", "--out", folder)).Expect(0);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json")));
        var root = manifest.RootElement;
        Assert.Equal(["poor", "fine"], root.GetProperty("classNames").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "tokenizer.json")))),
            root.GetProperty("files").GetProperty("tokenizer.json").GetProperty("sha256").GetString());

        // The expectation lies between the latencies of the shortest and the longest length.
        var latency = root.GetProperty("latencyMs");
        var byTokens = latency.GetProperty("byTokens").EnumerateObject().Select(t => t.Value.GetDouble()).ToArray();
        Assert.InRange(latency.GetProperty("median").GetDouble(), 0.5 * byTokens.Min(), 1.5 * byTokens.Max());

        var score = (await NasProcess.RunAsync(_files.Data, "score", folder, "--data", _files["sentences"], "--json")).Expect(0).Json;
        Assert.Equal(60, score.GetProperty("samples").GetInt32());
        Assert.Equal(root.GetProperty("quality").GetProperty("test").GetProperty("value").GetDouble(), score.GetProperty("scores")[0].GetProperty("value").GetDouble(), 1e-9);
    }

    [Fact]
    public async Task Run_MistakesInTheFiles_AreAllToldWithTheirLines()
    {
        await File.AppendAllLinesAsync(Path.Combine(_files["sentences"], "train.csv"), ["merry,", "sad"]);

        (await NasProcess.RunAsync(_files.Data, "run", _files.Write("moods-job.yaml", Job))).ExpectMistake(2, "train.csv:302", "A sentence is empty.", "train.csv:303", "A column is missing.");
    }

    [Fact]
    public async Task Run_VocabularyOfAnotherSize_IsRefused()
    {
        await File.AppendAllLinesAsync(Path.Combine(_files["sentences"], "vocab.txt"), ["more"]);

        (await NasProcess.RunAsync(_files.Data, "run", _files.Write("moods-job.yaml", Job))).ExpectMistake(2, "data.text.vocabulary", "17", "16");
    }
}
