namespace NasService.Training.Trainer;

/// <summary>A loss became NaN or infinite.</summary>
public sealed class TrainingDivergedException(long step, IReadOnlyList<double> losses)
    : Exception($"Training diverged at step {step}: losses {string.Join(", ", losses)}. A lower supernet.learningRate may help.")
{
    public long Step { get; } = step;
}
