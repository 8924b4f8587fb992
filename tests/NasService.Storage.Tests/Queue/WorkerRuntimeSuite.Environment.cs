using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

/// <content>What the environment does to work, and what comes of it.</content>
public abstract partial class WorkerRuntimeSuite
{
    [SkippableFact]
    public async Task Run_WhileTheEnvironmentIsInTheWay_CountsNoFailureAndGoesOnAfterwards()
    {
        var item = (await EnqueueAsync(1))[0];
        var calls = 0;
        Exception memory = new InsufficientMemoryException();
        using var host = await RuntimeHost.StartAsync(database, Policy, _ => Interlocked.Increment(ref calls) switch
        {
            1 => throw new IOException("No space left on device"),
            2 => throw new ArtifactException("Cannot write to the artifact folder."),
            3 => throw new UnauthorizedAccessException("Access denied."),
            4 => throw new InvalidOperationException("wrapped", new TimeoutException()),
            5 => throw new StoreException("The server is not available."),
            6 => throw memory,
            7 => throw new TaskCanceledException("The request took too long.", new TimeoutException()),
            8 => throw new InputException("data.path", "The file cannot be read.", cause: new IOException("Input/output error")),
            9 => throw new DirectoryNotFoundException(),
            _ => Task.FromResult(WorkResult.Done("\"done\"")),
        });
        await UntilAsync(item, WorkState.Done);

        await host.StopAsync();
        var done = await ReadAsync(item);
        Assert.Equal((10, 0, 0, "\"done\""), (calls, done.Failures, done.Deaths, done.ResultJson));
    }

    [SkippableFact]
    public async Task Run_WhileTheEnvironmentIsInTheWayForTooLong_HasTheJobPausedWithTheReason()
    {
        var item = (await EnqueueAsync(1))[0];
        using var host = await RuntimeHost.StartAsync(
            database, Policy with { EnvironmentPatience = TimeSpan.FromMilliseconds(200), RetryDelay = TimeSpan.FromMilliseconds(50) }, _ => throw new IOException("No space left on device"));
        var job = (await ReadAsync(item)).JobId;
        using var timeout = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while ((await opened!.Jobs.GetJobAsync(job, default))!.PauseRequestedAt is null)
        {
            await timer.WaitForNextTickAsync(timeout.Token);
        }

        await host.StopAsync();
        Assert.Contains("No space left on device", PauseReason.Find(await ReadAsync($"{job}/{WorkKinds.Stage}")), StringComparison.Ordinal);
        Assert.Equal(0, (await ReadAsync(item)).Failures);
    }

    /// <summary>As where the disk is full that the database lies on.</summary>
    [SkippableFact]
    public async Task Run_WhileNothingCanBeStoredForLongerThanALease_CountsNoDeathAndGoesOnAfterwards()
    {
        var item = (await EnqueueAsync(1))[0];
        var outage = new StoreOutage();
        var (calls, interruption) = (0, Interruption.None);
        using var host = await RuntimeHost.StartAsync(
            database,
            Policy with { Duration = TimeSpan.FromSeconds(1.5), Confirmation = TimeSpan.FromSeconds(1) },
            async work =>
            {
                if (Interlocked.Increment(ref calls) == 1)
                {
                    outage.IsOn = true;
                    await Task.Delay(Timeout.Infinite, work.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    interruption = work.Interruption;
                    work.Token.ThrowIfCancellationRequested();
                }

                return WorkResult.Done("\"done\"");
            },
            fault: outage);

        // One a heartbeat, of a tenth of a second: the lease has run out meanwhile.
        await outage.UntilAsync(refused: 25).WaitAsync(Patience);
        outage.IsOn = false;
        await UntilAsync(item, WorkState.Done);
        await host.StopAsync();
        var done = await ReadAsync(item);
        Assert.Equal((2, Interruption.LeaseLost, 0, 0), (calls, interruption, done.Failures, done.Deaths));
    }
}
