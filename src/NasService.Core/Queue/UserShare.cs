namespace NasService.Core.Queue;

/// <summary>What a user has of the workers.</summary>
/// <param name="User">Null: jobs that were submitted on the machine itself.</param>
/// <param name="Weight">His share beside the others'.</param>
/// <param name="RecentSeconds">Seconds of stages that ran for him, each counting half after every <see cref="FairShare.HalfLife"/>.</param>
/// <param name="Running">His jobs that run.</param>
/// <param name="Waiting">His jobs that wait.</param>
/// <param name="LastServedAt">When a worker last took something of his; null if none has.</param>
public sealed record UserShare(string? User, double Weight, double RecentSeconds, int Running, int Waiting, DateTimeOffset? LastServedAt);
