using System.Collections.Immutable;
using NasService.Core.Queue;

namespace NasService.Cli.Service;

/// <summary>
/// Ties a worker to the process that started it: the worker's standard input is a pipe from there, and its end means that it is to stop. The pipe ends with
/// the parent however that ends, which no signal does.
/// </summary>
internal static class WorkerParent
{
    /// <summary>Environment variable: set to 1 where there is such a parent.</summary>
    public const string Variable = "NAS_WORKER_PARENT";

    /// <summary>Whether another process started this one and looks after it.</summary>
    public static bool IsThere => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Environment variable: who this worker is, so that its parent can say who has died.</summary>
    public const string IdVariable = "NAS_WORKER_ID";

    /// <summary>Environment variable: the worker that the parent saw end before it started this one.</summary>
    public const string PredecessorVariable = "NAS_WORKER_PREDECESSOR";

    /// <summary>Environment variable: set to 1 where that one was ended for want of memory.</summary>
    public const string OutOfMemoryVariable = "NAS_WORKER_PREDECESSOR_OUT_OF_MEMORY";

    /// <summary>Whose work this worker takes over at once; null: nobody's.</summary>
    public static string? Predecessor => IsThere && Environment.GetEnvironmentVariable(PredecessorVariable) is { Length: > 0 } id ? id : null;

    public static bool RanOutOfMemory => IsThere && Environment.GetEnvironmentVariable(OutOfMemoryVariable) == "1";

    /// <summary>As the parent has named it, else a name of its own.</summary>
    public static WorkerIdentity Identify(ImmutableArray<string> groups)
    {
        var own = WorkerIdentity.Create(groups);
        return IsThere && Environment.GetEnvironmentVariable(IdVariable) is { Length: > 0 } id ? own with { Id = id } : own;
    }

    /// <summary>Cancelled when the caller's token is, or the parent has gone.</summary>
    public static CancellationTokenSource Follow(CancellationToken cancellationToken)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (IsThere)
        {
            _ = StopAtEndAsync(Console.OpenStandardInput(), stop);
        }

        return stop;
    }

    private static async Task StopAtEndAsync(Stream input, CancellationTokenSource stop)
    {
        var buffer = new byte[64];
        try
        {
            while (await input.ReadAsync(buffer, stop.Token).ConfigureAwait(false) > 0)
            {
            }

            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // It is stopping for another reason.
        }
    }
}
