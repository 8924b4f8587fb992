using NasService.Core.Jobs;
using NasService.Torch.Extras;

namespace NasService.Training.Trainer;

/// <summary>What a checkpoint belongs to and how far it is.</summary>
public sealed record CheckpointHeader(
    long Step,
    int Phase,
    string SpaceHash,
    string DataHash,
    int Seed,
    SupernetDefinition Settings,
    TorchEnvironment Environment,
    IReadOnlyList<CurvePoint> Curve);
