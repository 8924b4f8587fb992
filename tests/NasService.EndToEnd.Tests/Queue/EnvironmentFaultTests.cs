using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.EndToEnd.Tests.Samples;
using NasService.Storage.Tests.Engines;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A whole job through the queue while the database, the artifacts, the registry of workers and the disk fail at every kind of
/// call.</summary>
public sealed class EnvironmentFaultTests : IDisposable
{
    /// <summary>What no job calls that nobody stops: commands, the service and its supervisor do.</summary>
    private static readonly string[] s_elsewhere =
    [
        "IArtifactStore.Contains", "IArtifactStore.Delete", "IArtifactStore.List", "IArtifactStore.OpenReadAsync",
            "IArtifactStore.WrittenAt",
        "IJobStore.CancelJobIfRunningAsync", "IJobStore.CreateJobAsync", "IJobStore.DeleteJobAsync",
        "IJobStore.FailJobIfRunningAsync", "IJobStore.FindLatestJobAsync", "IJobStore.FindSupernetAsync",
        "IJobStore.GetReferencedDigestsAsync", "IJobStore.ListArtifactsAsync", "IJobStore.ListFrontsAsync", "IJobStore.ListJobsAsync",
            "IJobStore.ListMeasurementsAsync", "IJobStore.PauseJobIfRunningAsync", "IJobStore.RequestCancelAsync",
        "IJobStore.RequestPauseAsync", "IJobStore.RequeueJobAsync", "IJobStore.SaveStageCheckpointAsync", "IJobStore.SetTagsAsync",
        "IJobStore.TryResumeJobAsync", "IJobStore.TryStartJobAsync",

        // Of a job on several devices, one of which is away.
        "IJobStore.NoteAsync",
        "IWorkQueue.ListLoadsAsync", "IWorkQueue.ListRecentAsync", "IWorkQueue.ListSharesAsync", "IWorkQueue.StopJobAsync",
            "IWorkQueue.TakeOverAsync",
        "IWorkerRegistry.ListWorkersAsync",
    ];

    /// <summary>What the report reads when the job has ended, which stands however that goes.</summary>
    private static readonly string[] s_afterwards = ["IJobStore.GetPredictorsAsync"];

    /// <summary>What a job calls that takes its latencies from another one.</summary>
    private static readonly string[] s_replaying = ["IJobStore.CountEvaluationsAsync", "IJobStore.FindMeasurementAsync"];

    /// <summary>What would have counted a failure, or ended the job.</summary>
    private static readonly string[] s_forbidden =
        ["IWorkQueue.FailAsync", "IWorkQueue.PauseJobAsync", "IWorkQueue.QuarantineAsync", "IWorkQueue.RetryLaterAsync"];

    /// <summary>A lease that could not be renewed in time, as on a machine with too much to do.</summary>
    private static readonly string[] s_perhaps = ["IWorkQueue.GiveBackAsync"];

    /// <summary>An offer or a lease whose answer was lost has run out at once, where a test would only wait.</summary>
    private static readonly TimeSpan s_longerThanALease = TimeSpan.FromSeconds(6);

    private static readonly Type[] s_interfaces = [typeof(IArtifactStore), typeof(IJobStore), typeof(IWorkQueue), typeof(IWorkerRegistry)];

    private readonly TinyJob _files = new();

    [SkippableFact]
    public async Task Run_EnvironmentFailsAtEachCallAndFile_ComesOutAsWithout()
    {
        Skip.IfNot(FileFaults.IsPossible, "needs the files of Linux that cannot be read, or are full");
        FileFaults? disk = null;
        var clock = new MovedClock();
        var faults = new Faults
        {
            Striking = kind =>
            {
                if (kind is "IWorkQueue.OfferAsync" or "IWorkQueue.TryLeaseAsync")
                {
                    clock.Advance(s_longerThanALease);
                }
            },
            Calling = (kind, arguments) =>
            {
                if (kind == "IJobStore.BeginStageAsync")
                {
                    disk!.Begin((string)arguments[1]!);
                }
                else if (kind == "IWorkQueue.PostponeAsync")
                {
                    disk!.Meet((string)arguments[1]!);
                }
            },
        };
        var struck = await FaultyWorker.RunAsync(_files, _files.JobFile, faults, clock, job
            => disk = new FileFaults(new DataFolder(_files.Data), job, _files["images"], _files.MeasurementLock));
        var counted = new Faults { Only = s_replaying };
        var plain = await FaultyWorker.RunAsync(_files, _files.Replay(struck.Job), counted, null, null);

        Assert.DoesNotContain(plain.Found, l => l.Contains("infeasible", StringComparison.Ordinal));
        Assert.Equal(plain.Found, struck.Found);
        Assert.Equal(disk!.All, disk.Met);
        AssertStruck(faults, counted);
    }

    public void Dispose() => _files.Dispose();

    private static void AssertStruck(Faults faults, Faults undisturbed)
    {
        Assert.Equal(s_replaying, undisturbed.Struck.Where(s => s.Value >= 2).Select(s => s.Key).Order(StringComparer.Ordinal));
        var all = s_interfaces.SelectMany(t => t.GetInterfaces().Append(t).SelectMany(i => i.GetMethods())
            .Select(m => Faults.Kind(t, m.Name)));

        // A method that is new is named here until it is struck, or known to be called elsewhere.
        var missed = all.Except([.. s_elsewhere, .. s_afterwards, .. s_forbidden, .. s_perhaps, .. s_replaying])
            .Where(kind => faults.Struck.GetValueOrDefault(kind) < Least(undisturbed.Calls.GetValueOrDefault(kind)))
            .Select(kind => $"{kind} was struck {faults.Struck.GetValueOrDefault(kind)} times in {faults.Calls.GetValueOrDefault(kind)} calls, {undisturbed.Calls.GetValueOrDefault(kind)} undisturbed");
        var called = faults.Calls.Keys.Concat(undisturbed.Calls.Keys).Intersect([.. s_forbidden, .. s_elsewhere])
            .Select(kind => $"{kind} was called");
        Assert.Empty(missed.Concat(called));
    }

    /// <summary>What is called so often without faults reaches all of its places.</summary>
    private static int Least(int calls) => calls >= Faults.Last ? 4 : 2;
}
