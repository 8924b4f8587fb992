using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Bench.Chaos;

/// <summary>The jobs of one benchmark: one that records latencies and those that replay them, or jobs on a device that says the same of a
/// network each time.</summary>
/// <param name="store">Of the service.</param>
/// <param name="file">The job.</param>
/// <param name="seed">Its seed.</param>
/// <param name="device">Its name; null: latencies are replayed.</param>
/// <param name="output">Says how far it is.</param>
/// <param name="time">Of its waits.</param>
internal sealed class ChaosRuns(ChaosStore store, string file, int seed, string? device, BenchOutput output, TimeProvider time)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    /// <summary>No run here takes so long: a job that hangs is a failure and not a wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Longest wait between two disturbances for the job to go on.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private readonly List<(string Job, string Under, double Seconds)> _jobs = [];
    private string _recorded = "";
    private int _budget;

    public async Task RecordAsync(CancellationToken cancellationToken)
    {
        output.Note("recording latencies, 1 worker");
        _recorded = await store.SubmitAsync(file, d => Small(d), cancellationToken);
        await FinishAsync(_recorded, cancellationToken);
    }

    public async Task UndisturbedAsync(string under, CancellationToken cancellationToken)
    {
        output.Note($"undisturbed, {under}");
        var began = time.GetTimestamp();
        var job = await store.SubmitAsync(file, Repeatable, cancellationToken);
        await FinishAsync(job, cancellationToken);
        _jobs.Add((job, $"undisturbed, {under}", time.GetElapsedTime(began).TotalSeconds));
    }

    /// <summary>Runs jobs one after the other until every disturbance has hit one.</summary>
    public async Task DisturbedAsync(ChaosFleet fleet, ImmutableArray<Disturbance> plan, CancellationToken cancellationToken)
    {
        var next = 0;
        while (next < plan.Length)
        {
            var first = next;
            var began = time.GetTimestamp();
            var job = await store.SubmitAsync(file, Repeatable, cancellationToken);
            var waking = new List<Task>();
            var seen = await store.Events.GetLastEventAsync(job, cancellationToken);
            while (next < plan.Length && !await WaitAsync(job, seen, plan[next].Pause, cancellationToken))
            {
                var disturbance = plan[next++];
                output.Note($"{next} of {plan.Length}: {disturbance}");
                var doing = fleet.DisturbAsync(disturbance, cancellationToken);
                if (disturbance.Target is ChaosTarget.Database or ChaosTarget.Disk or ChaosTarget.Clock or ChaosTarget.Connections or ChaosTarget.Network)
                {
                    // What all share is disturbed once at a time; a frozen worker sleeps on while others are killed.
                    await doing;
                }

                waking.Add(doing);
                seen = await store.Events.GetLastEventAsync(job, cancellationToken);
            }

            await FinishAsync(job, cancellationToken);
            await Task.WhenAll(waking);
            _jobs.Add((job, $"{next - first} disturbances", time.GetElapsedTime(began).TotalSeconds));
        }
    }

    public async Task<ImmutableArray<ChaosJob>> JudgeAsync(CancellationToken cancellationToken)
    {
        var expected = await JobTraces.ReadAsync(store.Jobs, _jobs[0].Job, cancellationToken);
        var judged = ImmutableArray.CreateBuilder<ChaosJob>();
        foreach (var (job, under, seconds) in _jobs)
        {
            var attempts = (await store.Jobs.GetStagesAsync(job, cancellationToken)).Sum(s => s.Attempts);
            var trace = await JobTraces.ReadAsync(store.Jobs, job, cancellationToken);
            judged.Add(new ChaosJob(job, under, seconds, attempts, trace.DifferencesFrom(expected), await JobInvariants.CheckAsync(store, job, _budget, cancellationToken)));
        }

        return judged.ToImmutable();
    }

    private JobDefinition Small(JobDefinition job)
    {
        _budget = job.Search.Evaluations;
        return job with { Name = "bench-chaos", Seed = seed, Supernet = job.Supernet with { CheckpointEvery = Math.Max(1, job.Supernet.Steps / 8) } };
    }

    private JobDefinition Repeatable(JobDefinition job)
    {
        var small = Small(job);
        return small with
        {
            Latency = device is null ? small.Latency with { Meter = LatencyMeters.Replay, ReplayOf = _recorded } : small.Latency with { Device = device },
        };
    }

    // To disturb processes that are only just starting again would disturb nothing: the job goes on in between.
    private async Task<bool> WaitAsync(string job, long seen, TimeSpan pause, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (time.GetElapsedTime(began) < pause
            || (time.GetElapsedTime(began) < LongestPause && await store.Events.GetLastEventAsync(job, cancellationToken) <= seen))
        {
            if (await store.HasEndedAsync(job, cancellationToken))
            {
                return true;
            }

            await Task.Delay(Poll, time, cancellationToken);
        }

        return false;
    }

    private async Task FinishAsync(string job, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await store.FinishAsync(job, patience.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreachableException($"Job {job} has not ended after {Patience.TotalMinutes:F0} minutes: it hangs.", e);
        }
    }
}
