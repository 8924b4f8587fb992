using System.Collections.Frozen;
using NasService.Core.Tasks;

namespace NasService.Training.Losses;

/// <summary>The losses registered in this process, by the name of their task.</summary>
public sealed class TaskLosses(IEnumerable<ITaskLoss> losses)
{
    private readonly FrozenDictionary<string, ITaskLoss> _losses = losses.ToFrozenDictionary(l => l.Task, StringComparer.Ordinal);

    /// <summary>Those of the tasks that ship.</summary>
    public static TaskLosses Shipped { get; } = new([new AngularMarginLoss(), new ClassLoss(), new ClassLoss(TextClassification.TaskName),
        new SquaredLoss(), new LabelsLoss(), new PictureLoss(),
        new TokenLoss()]);

    public IEnumerable<string> Names => _losses.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is none for the task.</exception>
    public ITaskLoss Of(ITask task) => _losses.GetValueOrDefault(task.Name)
        ?? throw new ArgumentException($"Expected a task with a loss ({string.Join(", ", Names)}), got {task.Name}.", nameof(task));
}
