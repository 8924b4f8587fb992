namespace NasService.Training.Trainer;

/// <summary>A training run's whole state between two steps. Gradients are not part of it: they are undefined at each step's start.</summary>
public sealed record Checkpoint(CheckpointHeader Header, IReadOnlyDictionary<string, StoredTensor> Tensors);
