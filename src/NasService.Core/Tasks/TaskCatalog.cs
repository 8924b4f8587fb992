using System.Collections.Frozen;
using NasService.Core.Metrics;

namespace NasService.Core.Tasks;

/// <summary>The tasks registered in this process, by name, and their metrics.</summary>
public sealed class TaskCatalog
{
    private readonly FrozenDictionary<string, ITask> _tasks;
    private readonly FrozenDictionary<string, QualityMetric> _metrics;

    /// <exception cref="ArgumentException">Two tasks have the same name, or two metrics of one name differ.</exception>
    public TaskCatalog(IEnumerable<ITask> tasks)
    {
        _tasks = tasks.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _metrics = _tasks.Values.SelectMany(t => t.MoreMetrics.Prepend(t.Metric)).Distinct().ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>Every task that ships with this assembly.</summary>
    public static TaskCatalog Shipped { get; } = new([new ImageClassification(), new ImageRegression(), new LanguageModel(),
        new MultiLabelClassification(), new SpeakerVerification(),
        new SuperResolution(), new TextClassification()]);

    public IEnumerable<string> Names => _tasks.Keys.Order(StringComparer.Ordinal);

    public ITask? Find(string name) => _tasks.GetValueOrDefault(name);

    public ITask Get(string name) => Find(name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", Names)}, got {name}.", nameof(name));

    /// <exception cref="ArgumentException">No task has such a metric.</exception>
    public QualityMetric Metric(string name) => _metrics.GetValueOrDefault(name)
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", _metrics.Keys.Order(StringComparer.Ordinal))}, got {name}.", nameof(name));
}
