using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Cli.Bench.Chaos;

/// <summary>Draws disturbances from a seed.</summary>
internal static class ChaosPlan
{
    private const double DatabaseShare = 0.14;
    private const double ClockShare = 0.1;
    private const double CutShare = 0.1;
    private const double DiskShare = 0.12;
    private const double ApiShare = 0.1;
    private const double KillShare = 0.6;
    private const double FreezeShare = 0.25;
    private const double MinPauseSeconds = 0.5;
    private const double MaxPauseSeconds = 4;

    /// <param name="count">How many.</param>
    /// <param name="workers">Processes to choose from.</param>
    /// <param name="hasServer">Whether the database is one of the processes.</param>
    /// <param name="seed">All chance comes from it.</param>
    /// <param name="hasDisk">Whether the data folder is on a disk of its own.</param>
    public static ImmutableArray<Disturbance> Draw(int count, int workers, bool hasServer, int seed, bool hasDisk = true)
    {
        var random = Seed.Derive(seed, "bench-chaos", 0);
        var drawn = Enumerable.Range(0, count).Select(_ => DrawOne(random, workers, hasServer, hasDisk)).ToArray();
        ChaosTarget[] rare = [.. hasServer ? [ChaosTarget.Clock, ChaosTarget.Connections] : Array.Empty<ChaosTarget>(), .. hasDisk ? [ChaosTarget.Disk] : Array.Empty<ChaosTarget>()];
        var missing = rare.Where(t => drawn.All(d => d.Target != t)).ToArray();

        // A short plan has each of them, too: where they are missing they stand in the place of kills of workers.
        foreach (var (target, at) in missing.Zip(Enumerable.Range(0, count).Where(i => drawn[i].Target == ChaosTarget.Worker).Skip(1)))
        {
            drawn[at] = new Disturbance(target, 0, KindOf(target), drawn[at].Pause);
        }

        return [.. drawn];
    }

    private static DisturbanceKind KindOf(ChaosTarget target) => target switch
    {
        ChaosTarget.Disk => DisturbanceKind.Fill,
        ChaosTarget.Clock => DisturbanceKind.Move,
        _ => DisturbanceKind.Cut,
    };

    private static Disturbance DrawOne(Random random, int workers, bool hasServer, bool hasDisk)
    {
        var pause = TimeSpan.FromSeconds(MinPauseSeconds + ((MaxPauseSeconds - MinPauseSeconds) * random.NextDouble()));
        var (which, what, worker) = (random.NextDouble(), random.NextDouble(), random.Next(workers));
        var kind = what < KillShare ? DisturbanceKind.Kill : what < KillShare + FreezeShare ? DisturbanceKind.Freeze : DisturbanceKind.Restart;
        return which switch
        {
            < DatabaseShare when hasServer => new Disturbance(ChaosTarget.Database, 0, kind == DisturbanceKind.Restart ? DisturbanceKind.Kill : kind, pause),
            < DatabaseShare + ClockShare when hasServer => new Disturbance(ChaosTarget.Clock, 0, DisturbanceKind.Move, pause),
            < DatabaseShare + ClockShare + CutShare when hasServer => new Disturbance(ChaosTarget.Connections, 0, DisturbanceKind.Cut, pause),
            < DatabaseShare + ClockShare + CutShare + ApiShare => new Disturbance(ChaosTarget.Api, 0, kind, pause),
            > 1 - DiskShare when hasDisk => new Disturbance(ChaosTarget.Disk, 0, DisturbanceKind.Fill, pause),
            _ => new Disturbance(ChaosTarget.Worker, worker, kind, pause),
        };
    }
}
