namespace NasService.Core.Jobs;


/// <summary>A trained supernet.</summary>
public sealed record SupernetRecord
{
    /// <summary>SHA-256 of its weights.</summary>
    public required string Hash { get; init; }

    /// <summary>The job that trained it.</summary>
    public required string JobId { get; init; }

    /// <summary>Name of the training recipe.</summary>
    public required string Recipe { get; init; }

    /// <summary>Optimizer steps.</summary>
    public required int Steps { get; init; }

    public required string DataHash { get; init; }

    public required string SpaceHash { get; init; }

    /// <summary>Digest of the stored weights; null if they are not stored. It must be registered.</summary>
    public string? ArtifactDigest { get; init; }

    /// <summary>Losses and accuracies over the steps, as JSON.</summary>
    public required string TrainingCurveJson { get; init; }

    /// <summary>Whether a resume under the same conditions made it, so that the same seed gives the same weights.</summary>
    public bool BitExact { get; init; } = true;

    /// <summary>When it was stored, UTC; set by the store.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
