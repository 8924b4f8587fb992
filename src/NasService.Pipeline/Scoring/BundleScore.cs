using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Data;
using NasService.Training.Data;

namespace NasService.Pipeline.Scoring;

/// <summary>
/// Scores an exported bundle on any data of its kind: what the bundle's manifest says is all that is known of the model, samples are prepared as it says, and
/// the task's own meter judges the answers. Needs no job and no store.
/// </summary>
public sealed class BundleScore
{
    private const string DataPlace = "--data";

    private readonly ImmutableArray<IDataSource> _sources;
    private readonly TaskCatalog _tasks;
    private readonly BundleInputs _inputs;
    private readonly QualityMeters _meters;

    internal BundleScore(IEnumerable<IDataSource> sources, TaskCatalog tasks, BundleInputs inputs, QualityMeters meters)
        => (_sources, _tasks, _inputs, _meters) = ([.. sources], tasks, inputs, meters);

    /// <summary>Kinds of data.</summary>
    public IEnumerable<string> Kinds => _sources.Select(s => s.Kind).Order(StringComparer.Ordinal);

    /// <param name="request">What is scored, and on what.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    /// <exception cref="InputException">The bundle, the data or the trials cannot be read, or do not belong together.</exception>
    /// <exception cref="Measurement.Sessions.OnnxModelException">The model cannot be loaded or run, or an answer is not finite.</exception>
    public ScoreDocument Run(ScoreRequest request, CancellationToken cancellationToken)
    {
        var manifest = BundleFiles.Manifest(request.Bundle);
        var taskName = manifest.GetProperty("task").GetString() ?? "";
        var task = _tasks.Find(taskName) ?? throw new InputException("BUNDLE", "The bundle is of a task that is not known here.", taskName, string.Join(", ", _tasks.Names));
        if (request.Trials is not null && !task.GivesEmbeddings)
        {
            throw new InputException("--trials", $"Task {task.Name} has no trials.", request.Trials, "no such option");
        }

        var model = new ModelFile(manifest.GetProperty("id").GetString() ?? "", BundleFiles.Model(request.Bundle, request.Model));
        var input = manifest.GetProperty("input");
        var kind = _inputs.Of(input);
        var source = Source(request, kind.DataKind);
        var data = kind.Read(input, source.Kind, request.Data);
        data = data.Audio is { } audio ? data with { Audio = audio with { Test = request.Test } } : data;
        data = data.Text is { } text ? data with { Text = text with { Vocabulary = Path.Combine(request.Bundle, text.Vocabulary) } } : data;
        var sets = Sets(source, data, request.Part).ToArray();
        if (task.GivesPictures)
        {
            var (judged, pictures) = JudgeWholes(sets, data, task, model, request, cancellationToken);
            return new ScoreDocument(model.ArchitectureId, request.Model, task.Name, request.Data, source.Kind, pictures, null, judged);
        }

        var answers = sets.Select(s => Answers(s, data, kind.Specs(input), manifest, task, model, request, cancellationToken)).ToArray();
        var (scores, trials) = request.Trials is { } list ? Verify(answers, list) : (Judge(answers, _meters.Create(task.Name)), (int?)null);
        return new ScoreDocument(model.ArchitectureId, request.Model, task.Name, request.Data, source.Kind, answers.Sum(a => a.Targets.Count), trials, scores);
    }

    /// <summary>Pictures are judged one after the other, each of its own size, and none is kept.</summary>
    private (ImmutableArray<ScoredMetric> Scores, int Pictures) JudgeWholes(
        IDataSet[] sets, DataDefinition data, ITask task, ModelFile model, ScoreRequest request, CancellationToken cancellationToken)
    {
        var meter = _meters.Create(task.Name);
        foreach (var read in sets)
        {
            Refuse(read, task);
            int[] all = [.. Enumerable.Range(0, read.Count)];
            EvaluationSet.Create(read.Fit(all, data), [], all).Accumulate(model, request.Threads, meter, cancellationToken);
        }

        return (Described(meter.FinishAll()), sets.Sum(s => s.Count));
    }

    private static void Refuse(IDataSet read, ITask task)
    {
        if (read.Targets.Kind != task.Targets)
        {
            throw new InputException(DataPlace, $"The samples do not come with what the task {task.Name} asks for.", $"{read.Targets.Kind}", $"{task.Targets}");
        }
    }

    private IDataSource Source(ScoreRequest request, string? usual)
    {
        var found = _sources.FirstOrDefault(s => (request.Kind ?? usual) is { } kind ? s.Kind == kind : s.Recognises(request.Data));
        return found ?? throw (Presence.OfFolder(request.Data)
            ? new InputException(request.Kind is null ? DataPlace : "--kind", "The folder looks like no kind of data set, or there is no such kind.", request.Kind ?? request.Data, string.Join(", ", Kinds))
            : new InputException(DataPlace, "There is no such folder.", request.Data));
    }

    private static IEnumerable<IDataSet> Sets(IDataSource source, DataDefinition data, string part)
    {
        part = part != ScorePart.Own ? part : source.HasOwnTest(data) ? ScorePart.Test : ScorePart.All;
        return part switch
        {
            ScorePart.Test => [source.OpenTest(data)],
            ScorePart.Training => [source.OpenTraining(data)],
            ScorePart.All => [source.OpenTraining(data), source.OpenTest(data)],
            _ => throw new InputException("--part", "There is no such part.", part, string.Join(", ", ScorePart.Names)),
        };
    }

    private static PartAnswers Answers(
        IDataSet read, DataDefinition data, ImmutableArray<TensorSpec> specs, JsonElement manifest, ITask task, ModelFile model, ScoreRequest request, CancellationToken cancellationToken)
    {
        Refuse(read, task);
        int[] all = [.. Enumerable.Range(0, read.Count)];
        var set = read.Fit(all, data);
        EvaluationSet part;
        try
        {
            part = EvaluationSet.Create(set, specs, all);
        }
        catch (ArgumentException e)
        {
            throw new InputException(DataPlace, $"The samples cannot be made into the model's input. {e.Message}", request.Data);
        }

        var targets = task.GivesEmbeddings ? part.Targets : ManifestClasses.Apply(part.Targets, set.Targets, manifest, task);
        var outputs = OnnxOutputs.Of(model, part.Inputs, all.Length, request.Threads, cancellationToken);
        return new PartAnswers(outputs, targets, read is INamedSamples named ? named.Names : []);
    }

    private ImmutableArray<ScoredMetric> Judge(PartAnswers[] parts, IQualityMeter meter)
    {
        foreach (var part in parts)
        {
            var width = part.Outputs.Length / part.Targets.Count;
            for (var i = 0; i < part.Targets.Count; i++)
            {
                meter.Accumulate(part.Outputs.AsSpan(i * width, width), part.Targets.Of(i));
            }
        }

        return Described(meter.FinishAll());
    }

    private (ImmutableArray<ScoredMetric> Scores, int? Trials) Verify(PartAnswers[] parts, string file)
    {
        var names = parts.SelectMany(p => p.Names).Index().ToDictionary(n => n.Item.Replace('\\', '/'), n => n.Index, StringComparer.Ordinal);
        var list = TrialList.Read(file, names);
        var trials = VerificationTrials.Of(parts.SelectMany(p => p.Outputs).ToArray(), parts.Sum(p => p.Targets.Count), list);
        return (Described(EqualErrorMeter.Scores(trials, list.SelectMany(t => new[] { t.First, t.Second }).Distinct().Count())), list.Count);
    }

    private ImmutableArray<ScoredMetric> Described(IReadOnlyList<QualityScore> scores) => [.. scores.Select(s =>
    {
        var metric = _tasks.Metric(s.Metric);
        return new ScoredMetric(s.Metric, metric.Unit, metric.DirectionName, s.Value, s.Ci95Low, s.Ci95High, metric.Interval);
    })];

    /// <summary>A model's answers for one part.</summary>
    private sealed record PartAnswers(float[] Outputs, TargetRows Targets, IReadOnlyList<string> Names);
}
