using System.Diagnostics;
using System.Globalization;
using NasService.Cli.Output;
using NasService.Core.Queue;

namespace NasService.Cli.Service;

/// <summary>
/// Keeps a worker process alive: a crash of native code in it, or an out-of-memory, is a lapsed lease and a new process, and no outage of the service.
/// </summary>
internal sealed class WorkerSupervisor(CliOutput output, TimeProvider time)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    /// <summary>A worker that ran this long was well: the next one is started at once.</summary>
    private static readonly TimeSpan Well = TimeSpan.FromMinutes(1);

    /// <summary>Longer than a worker takes to let go of its work.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(45);

    /// <summary>Returns when told to stop and the worker has ended.</summary>
    public async Task RunAsync(WorkerSettings settings, CancellationToken cancellationToken)
    {
        var delay = FirstDelay;
        (string Id, bool RanOutOfMemory)? predecessor = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            var id = WorkerIdentity.Create(settings.Groups).Id;
            var kills = OutOfMemoryKills.Count();
            using var process = Start(settings, id, predecessor);
            var words = new LastWords(output.Note);
            var following = words.FollowAsync(process.StandardError);
            await WaitAsync(process, cancellationToken).ConfigureAwait(false);
            await following.WaitAsync(Grace, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            var isKilled = process.ExitCode == OutOfMemoryKills.KilledExitCode && OutOfMemoryKills.Count() > kills;
            var ranOut = isKilled || (process.ExitCode == OutOfMemoryKills.AbortedExitCode && words.SpeakOfMemory);
            predecessor = (id, ranOut);
            delay = time.GetElapsedTime(began) >= Well ? FirstDelay : delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
            var cause = ranOut ? ", for want of memory" : "";
            output.Note($"nas: the worker ended with {process.ExitCode}{cause}; a new one starts in {delay.TotalSeconds:0} s");
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Process Start(WorkerSettings settings, string id, (string Id, bool RanOutOfMemory)? predecessor)
    {
        string[] arguments =
        [
            "worker", "--data", settings.Folder.Root,
            "--groups", string.Join(',', settings.Groups.Where(g => g != WorkGroups.Score)),
            "--lease", settings.Policy.Duration.TotalSeconds.ToString(CultureInfo.InvariantCulture),
            "--running-per-user", settings.Policy.MaxRunningPerOwner.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo(SelfProcess.Path, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true };
        if (settings.Database is { } database)
        {
            // Not on the command line: everybody on the machine can read that.
            start.Environment[ServiceOptions.DatabaseVariable] = database;
        }
        else
        {
            start.Environment.Remove(ServiceOptions.DatabaseVariable);
        }

        if (settings.Limits is { } limits)
        {
            start.ArgumentList.Add("--limits");
            start.ArgumentList.Add(limits.Path);
        }

        start.Environment[WorkerParent.Variable] = "1";
        start.Environment[WorkerParent.IdVariable] = id;
        start.Environment[WorkerParent.PredecessorVariable] = predecessor?.Id ?? "";
        start.Environment[WorkerParent.OutOfMemoryVariable] = predecessor is { RanOutOfMemory: true } ? "1" : "";
        return Process.Start(start)!;
    }

    private static async Task WaitAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.StandardInput.Close();
            using var grace = new CancellationTokenSource(Grace);
            await process.WaitForExitAsync(grace.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
