using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Scoring;
using NasService.Training.Data;
using NasService.Training.Data.Audio;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Tests.Data.Audio;
using NasService.Training.Trainer;

namespace NasService.Pipeline.Tests.Scoring;

/// <summary>A bundle of a small verification network on recordings: scored by its manifest and file alone.</summary>
public sealed class BundleScoreTests : IDisposable
{
    private const string Space = """
        name: sample
        task: speaker-verification
        input: {bands: 16, frames: 16}
        classes: 3
        stages: [{block: time-conv, channels: 16, kernel: [3, 5]}, {block: concat, channels: 16}]
        head: {channels: 0, pool: statistics, attention: 8, embedding: 8}
        """;

    private static readonly TaskCatalog s_tasks = TaskCatalog.Shipped;

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-score-").FullName;
    private readonly BundleScore _scoring = new([new AudioDataSource()], s_tasks, new BundleInputs([new AudioInputs(), new PictureInputs()]), QualityMeters.Shipped);

    private string Data => Path.Combine(_folder, "data");

    private string Bundle => Path.Combine(_folder, "bundle");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Against what the model's own runtime says of the same recordings, with every pair counted one by one.</summary>
    [Fact]
    public void Run_EveryPair_IsWhatTheModelSaysOfThem()
    {
        var (set, embeddings) = Make();

        var score = _scoring.Run(new ScoreRequest(Bundle, Data), default);

        Assert.Equal((set.Count, "audio", null, "speaker-verification"), (score.Samples, score.Kind, score.Trials, score.Task));
        Assert.Equal(["EER", "minDCF"], score.Scores.Select(s => s.Metric));
        Assert.Equal(Eer(embeddings, set.Targets.Labels), score.Scores[0].Value, 1e-4);
        Assert.InRange(score.Scores[0].Value, 0, 0.3);
        Assert.Equal(("share", "minimize"), (score.Scores[0].Unit, score.Scores[0].Direction));
    }

    [Fact]
    public void Run_AListOfTrials_CountsThoseAlone()
    {
        var (set, _) = Make();
        var list = Path.Combine(_folder, "trials.txt");
        var (ann, bob) = (set.Names.Where(n => n.StartsWith("ann", StringComparison.Ordinal)).ToArray(), set.Names.Where(n => n.StartsWith("bob", StringComparison.Ordinal)).ToArray());
        File.WriteAllLines(list, [.. ann.Skip(1).Select(n => $"1 {ann[0]} {n}"), "", .. bob.Select(n => $"0 {ann[0]} {n}")]);

        var score = _scoring.Run(new ScoreRequest(Bundle, Data) { Trials = list }, default);

        Assert.Equal(ann.Length - 1 + bob.Length, score.Trials);
        Assert.InRange(score.Scores[0].Value, 0, 0.3);
    }

    [Fact]
    public void Run_WrongTrials_AreAllNamed()
    {
        Make();
        var list = Path.Combine(_folder, "trials.txt");
        File.WriteAllLines(list, ["1 ann/0.wav ann/1.wav", "maybe ann/0.wav ann/1.wav", "0 ann/0.wav eve/1.wav"]);

        var errors = Assert.Throws<InputException>(() => _scoring.Run(new ScoreRequest(Bundle, Data) { Trials = list }, default)).Errors;

        Assert.Equal(["trials.txt:2", "trials.txt:3"], errors.Select(e => e.Message[(e.Message.IndexOf('(', StringComparison.Ordinal) + 1)..^2]));
        Assert.Equal("eve/1.wav", errors[1].Found);
    }

    [Fact]
    public void Run_WhatIsNotThere_IsNamed()
    {
        Make();
        string Mistake(ScoreRequest request) => Assert.Throws<InputException>(() => _scoring.Run(request, default)).Message;

        Assert.Contains("There is no such folder", Mistake(new ScoreRequest(Bundle, Data + "x")), StringComparison.Ordinal);
        Assert.Contains("manifest cannot be read", Mistake(new ScoreRequest(Data, Data)), StringComparison.Ordinal);
        Assert.Contains("model.onnx", Mistake(new ScoreRequest(Bundle, Data) { Model = "other.onnx" }), StringComparison.Ordinal);
        Assert.Contains("no kind of data set", Mistake(new ScoreRequest(Bundle, Bundle)), StringComparison.Ordinal);
        Assert.Contains("No file has such a name", Mistake(new ScoreRequest(Bundle, Data) { Test = ["*_9.wav"] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NamedTest_IsScoredAlone()
    {
        Make();
        Assert.Equal(6, _scoring.Run(new ScoreRequest(Bundle, Data) { Test = ["0.wav", "1.wav"] }, default).Samples);
    }

    private (AudioData Set, float[][] Embeddings) Make()
    {
        foreach (var (speaker, hz) in new[] { ("ann", 250.0), ("bob", 160.0), ("cid", 420.0) })
        {
            Directory.CreateDirectory(Path.Combine(Data, speaker));
            for (var i = 0; i < 8; i++)
            {
                File.WriteAllBytes(Path.Combine(Data, speaker, $"{i}.wav"), Wav.Of(Wav.Voice(hz * (1 + (0.01 * i)), 0.2, seed: i)));
            }
        }

        var definition = new DataDefinition("audio", Data, 9, false, 0)
        {
            Audio = new AudioDefinition { RateHz = 8000, Bands = 16, Centres = false },
        };
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped).GetValueOrThrow();
        var data = DataSet.Open(new AudioDataSource(), definition with { TestShare = 0.1, Validation = 9 }, 0);
        using var supernet = new Supernet(space, 0);
        using var threads = new MemberThreads(2);
        var settings = JobReader.Read("{name: a, space: a, data: {path: a}, supernet: {steps: 40, batch: 8, learningRate: 0.05}}"u8, JobNames.Shipped).GetValueOrThrow().Supernet;
        using var trainer = new SupernetTrainer(supernet, data, definition, settings, new SandwichRecipe(), 0, threads);
        trainer.Run(null, null, null, default);

        Directory.CreateDirectory(Bundle);
        var models = new CandidateModels(supernet, data, new CalibrationDefinition(12, 12, "minmax", 1), [new MinMaxRange()], 127);
        var architecture = space.Largest(32);
        var file = models.Write(architecture, Path.Combine(Bundle, "model.onnx"), default);
        var plan = space.LargestPlan;
        File.WriteAllText(Path.Combine(Bundle, "manifest.json"), DocumentJson.Write(new
        {
            id = architecture.Id,
            task = SpeakerVerification.TaskName,
            input = new AudioInputs().Describe(plan.Inputs[0], data.Samples, definition),
            output = new { name = "embedding" },
            classNames = data.Samples.Targets.ClassNames,
        }));

        // All recordings, prepared as those trained on.
        var all = new AudioDataSource();
        var parts = new[] { all.OpenTraining(definition), all.OpenTest(definition) }.Select(s => (AudioData)s.PreparedAs(data.Samples)).ToArray();
        var set = new AudioData(
            Data, [.. parts.SelectMany(p => p.Names.Select((n, i) => new Utterance(n, p.Targets.Labels[i], 0)))], parts[0].Targets.ClassNames, definition.Audio!,
            ((AudioData)data.Samples).Scale);
        int[] indices = [.. Enumerable.Range(0, set.Count)];
        var values = set.Read(indices, new DataView(plan.Inputs)).Inputs[0].Floats!;

        // The same numbers, channels first.
        var turned = new float[values.Length];
        set.Read(indices, new DataView(plan.Inputs)).Inputs[0].CopyTo(turned);
        using var session = new Microsoft.ML.OnnxRuntime.InferenceSession(file.Path);
        using var results = session.Run([Microsoft.ML.OnnxRuntime.NamedOnnxValue.CreateFromTensor(
            "input", new Microsoft.ML.OnnxRuntime.Tensors.DenseTensor<float>(turned, [set.Count, 16, 1, 16]))]);
        var outputs = results[0].AsTensor<float>().ToArray();
        return (set, [.. outputs.Chunk(outputs.Length / set.Count)]);
    }

    /// <summary>Where false alarms first reach misses, going down from one score to the next, on the line between.</summary>
    private static double Eer(float[][] embeddings, ushort[] speakers)
    {
        double Cosine(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum() / Math.Sqrt(a.Sum(x => (double)x * x) * b.Sum(x => (double)x * x));
        var pairs = (from i in Enumerable.Range(0, embeddings.Length)
                     from j in Enumerable.Range(i + 1, embeddings.Length - i - 1)
                     select (Score: Cosine(embeddings[i], embeddings[j]), Same: speakers[i] == speakers[j])).OrderByDescending(p => p.Score).ToArray();
        var (targets, others) = (pairs.Count(p => p.Same), pairs.Count(p => !p.Same));
        var (miss, alarm) = (1.0, 0.0);
        foreach (var pair in pairs)
        {
            var (nextMiss, nextAlarm) = (miss - (pair.Same ? 1.0 / targets : 0), alarm + (pair.Same ? 0 : 1.0 / others));
            if (nextAlarm >= nextMiss)
            {
                return pair.Same ? nextAlarm : nextMiss;
            }

            (miss, alarm) = (nextMiss, nextAlarm);
        }

        return 1;
    }
}
