using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A whole job through the queue while the database, the artifacts, the registry of workers and the disk fail at every kind of call.</summary>
public sealed class EnvironmentFaultTests : IDisposable
{
    /// <summary>What no job calls that nobody stops: commands, the service and its supervisor do.</summary>
    private static readonly string[] s_elsewhere =
    [
        "IArtifactStore.Contains", "IArtifactStore.Delete", "IArtifactStore.List", "IArtifactStore.OpenReadAsync", "IArtifactStore.WrittenAt",
        "IJobStore.CancelJobIfRunningAsync", "IJobStore.CountEvaluationsAsync", "IJobStore.CreateJobAsync", "IJobStore.DeleteJobAsync",
        "IJobStore.FailJobIfRunningAsync", "IJobStore.FindLatestJobAsync", "IJobStore.FindMeasurementAsync", "IJobStore.FindSupernetAsync",
        "IJobStore.GetReferencedDigestsAsync", "IJobStore.ListJobsAsync", "IJobStore.PauseJobIfRunningAsync", "IJobStore.RequestCancelAsync",
        "IJobStore.RequestPauseAsync", "IJobStore.RequeueJobAsync", "IJobStore.SaveStageCheckpointAsync", "IJobStore.SetTagsAsync",
        "IJobStore.TryResumeJobAsync", "IJobStore.TryStartJobAsync",
        "IWorkQueue.ListRecentAsync", "IWorkQueue.ListSharesAsync", "IWorkQueue.StopJobAsync", "IWorkQueue.TakeOverAsync",
        "IWorkerRegistry.ListWorkersAsync",
    ];

    /// <summary>What would have counted a failure, or ended the job.</summary>
    private static readonly string[] s_forbidden =
        ["IWorkQueue.FailAsync", "IWorkQueue.PauseJobAsync", "IWorkQueue.QuarantineAsync", "IWorkQueue.RetryLaterAsync"];

    /// <summary>A lease that could not be renewed in time, as on a machine with too much to do.</summary>
    private static readonly string[] s_perhaps = ["IWorkQueue.GiveBackAsync"];

    private static readonly Type[] s_interfaces = [typeof(IArtifactStore), typeof(IJobStore), typeof(IWorkQueue), typeof(IWorkerRegistry)];

    private readonly TinyJob _files = new();

    [SkippableFact]
    public async Task Run_EnvironmentFailsAtEachCallAndFile_ComesOutAsWithout()
    {
        Skip.IfNot(FileFaults.IsPossible, "needs the files of Linux that cannot be read, or are full");
        FileFaults? disk = null;
        var clock = new HastyClock();
        var faults = new Faults
        {
            Striking = kind =>
            {
                if (kind is "IWorkQueue.OfferAsync" or "IWorkQueue.TryLeaseAsync")
                {
                    clock.Skip();
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
        var struck = await FaultyWorker.RunAsync(_files, _files.JobFile, faults, clock, job => disk = new FileFaults(new DataFolder(_files.Data), job, _files["images"], _files.MeasurementLock));
        var counted = new Faults { IsCounting = true };
        var plain = await FaultyWorker.RunAsync(_files, _files.Replay(struck.Job), counted, null, null);

        Assert.DoesNotContain(plain.Found, l => l.Contains("infeasible", StringComparison.Ordinal));
        Assert.Equal(plain.Found, struck.Found);
        Assert.Equal(disk!.All, disk.Met);
        AssertStruck(faults, counted);
    }

    public void Dispose() => _files.Dispose();

    private static void AssertStruck(Faults faults, Faults undisturbed)
    {
        Assert.Empty(faults.Calls.Keys.Intersect([.. s_forbidden, .. s_elsewhere]));
        Assert.Empty(undisturbed.Struck);
        var all = s_interfaces.SelectMany(t => t.GetInterfaces().Append(t).SelectMany(i => i.GetMethods()).Select(m => Faults.Kind(t, m.Name)));

        // A method that is new is named here until it is struck, or known to be called elsewhere.
        var missed = all.Except([.. s_elsewhere, .. s_forbidden, .. s_perhaps]).Where(kind => faults.Struck.GetValueOrDefault(kind) < Least(undisturbed.Calls.GetValueOrDefault(kind)));
        Assert.Empty(missed);
    }

    /// <summary>The first two failed calls are made again, so what is called so often without them reaches the later places.</summary>
    private static int Least(int calls) => calls > Faults.Last - 2 ? 4 : 2;
}
