using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Bench.Chaos;

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

    /// <summary>Where there are devices, of all; half of these is done to what lies between.</summary>
    private const double DeviceShare = 0.6;
    private const double MinPauseSeconds = 0.5;
    private const double MaxPauseSeconds = 4;

    private static readonly (ChaosTarget Target, DisturbanceKind Kind)[] s_none = [];

    private static readonly DisturbanceKind[] s_network =
        [DisturbanceKind.Silence, DisturbanceKind.Repeat, DisturbanceKind.Lose, DisturbanceKind.Delay, DisturbanceKind.Cut];

    /// <param name="count">How many.</param>
    /// <param name="workers">Processes to choose from.</param>
    /// <param name="hasServer">Whether the database is one of the processes.</param>
    /// <param name="seed">All chance comes from it.</param>
    /// <param name="hasDisk">Whether the data folder is on a disk of its own.</param>
    /// <param name="devices">Processes that measure over HTTPS.</param>
    public static ImmutableArray<Disturbance> Draw(int count, int workers, bool hasServer, int seed, bool hasDisk = true, int devices = 0)
    {
        var random = Seed.Derive(seed, "bench-chaos", 0);
        var drawn = Enumerable.Range(0, count).Select(_ => DrawOne(random, workers, hasServer, hasDisk, devices)).ToArray();
        foreach (var (target, kind) in Kinds(hasServer, hasDisk, devices > 0).Except(drawn.Select(KindOf)).ToArray())
        {
            // Each kind there is comes at least once, in the place of one that comes more often.
            var spare = Enumerable.Range(0, count).Where(i => drawn.Count(d => KindOf(d) == KindOf(drawn[i])) > 1).ToArray();
            if (spare.Length == 0)
            {
                break;
            }

            var at = spare[random.Next(spare.Length)];
            var process = target switch { ChaosTarget.Worker => random.Next(workers), ChaosTarget.Device => random.Next(devices), _ => 0 };
            drawn[at] = new Disturbance(target, process, kind, drawn[at].Pause);
        }

        return [.. drawn];
    }

    /// <summary>All that can be done, what a short plan should have first.</summary>
    public static IEnumerable<(ChaosTarget Target, DisturbanceKind Kind)> Kinds(bool hasServer, bool hasDisk, bool hasDevices = false) =>
    [
        .. hasDevices ? DeviceKinds() : s_none,
        (ChaosTarget.Worker, DisturbanceKind.Kill),
        .. hasDisk ? [(ChaosTarget.Disk, DisturbanceKind.Fill)] : s_none,
        .. hasServer
            ?
            [
                (ChaosTarget.Clock, DisturbanceKind.Move),
                (ChaosTarget.Connections, DisturbanceKind.Cut),
                (ChaosTarget.Database, DisturbanceKind.Kill),
            ]
            : s_none,
        (ChaosTarget.Worker, DisturbanceKind.Freeze),
        .. hasServer ? [(ChaosTarget.Database, DisturbanceKind.Freeze)] : s_none,
        (ChaosTarget.Worker, DisturbanceKind.Restart),
        (ChaosTarget.Api, DisturbanceKind.Kill),
        (ChaosTarget.Api, DisturbanceKind.Restart),
        (ChaosTarget.Api, DisturbanceKind.Freeze),
    ];

    private static IEnumerable<(ChaosTarget Target, DisturbanceKind Kind)> DeviceKinds() =>
    [
        (ChaosTarget.Device, DisturbanceKind.Kill),
        .. s_network.Select(k => (ChaosTarget.Network, k)),
        (ChaosTarget.Device, DisturbanceKind.Freeze),
        (ChaosTarget.Device, DisturbanceKind.Restart),
    ];

    private static (ChaosTarget Target, DisturbanceKind Kind) KindOf(Disturbance disturbance) => (disturbance.Target, disturbance.Kind);

    private static Disturbance DrawOne(Random random, int workers, bool hasServer, bool hasDisk, int devices)
    {
        var pause = TimeSpan.FromSeconds(MinPauseSeconds + ((MaxPauseSeconds - MinPauseSeconds) * random.NextDouble()));
        var (which, what, worker) = (random.NextDouble(), random.NextDouble(), random.Next(workers));
        var kind = what < KillShare ? DisturbanceKind.Kill
            : what < KillShare + FreezeShare ? DisturbanceKind.Freeze
            : DisturbanceKind.Restart;
        if (devices > 0 && random.NextDouble() is < DeviceShare and var part)
        {
            return part < DeviceShare / 2
                ? new Disturbance(ChaosTarget.Device, random.Next(devices), kind, pause)
                : new Disturbance(ChaosTarget.Network, 0, s_network[random.Next(s_network.Length)], pause);
        }

        return which switch
        {
            < DatabaseShare when hasServer
                => new Disturbance(ChaosTarget.Database, 0, kind == DisturbanceKind.Restart ? DisturbanceKind.Kill : kind, pause),
            < DatabaseShare + ClockShare when hasServer => new Disturbance(ChaosTarget.Clock, 0, DisturbanceKind.Move, pause),
            < DatabaseShare + ClockShare + CutShare when hasServer
                => new Disturbance(ChaosTarget.Connections, 0, DisturbanceKind.Cut, pause),
            < DatabaseShare + ClockShare + CutShare + ApiShare => new Disturbance(ChaosTarget.Api, 0, kind, pause),
            > 1 - DiskShare when hasDisk => new Disturbance(ChaosTarget.Disk, 0, DisturbanceKind.Fill, pause),
            _ => new Disturbance(ChaosTarget.Worker, worker, kind, pause),
        };
    }
}
