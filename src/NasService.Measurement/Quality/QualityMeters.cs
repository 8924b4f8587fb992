using System.Collections.Frozen;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>The quality meters registered in this process, by the name of their task.</summary>
public sealed class QualityMeters(IEnumerable<KeyValuePair<string, Func<IQualityMeter>>> meters)
{
    private readonly FrozenDictionary<string, Func<IQualityMeter>> _meters = meters.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of the tasks that ship.</summary>
    public static QualityMeters Shipped { get; } = new(
    [
        new(ImageClassification.TaskName, () => new AccuracyMeter()),
        new(ImageRegression.TaskName, () => new RmseMeter()),
        new(LanguageModel.TaskName, () => new BitsMeter()),
        new(MultiLabelClassification.TaskName, () => new AveragePrecisionMeter()),
        new(SpeakerVerification.TaskName, () => new EqualErrorMeter()),
        new(SuperResolution.TaskName, () => new PsnrMeter()),
        new(TextClassification.TaskName, () => new AccuracyMeter()),
    ]);

    public IEnumerable<string> Names => _meters.Keys.Order(StringComparer.Ordinal);

    /// <summary>A new one, empty.</summary>
    /// <param name="task">Name of the task.</param>
    /// <exception cref="ArgumentException">There is none for it.</exception>
    public IQualityMeter Create(string task) => _meters.TryGetValue(task, out var create)
        ? create()
        : throw new ArgumentException($"Expected a task with a quality meter ({string.Join(", ", Names)}), got {task}.", nameof(task));
}
