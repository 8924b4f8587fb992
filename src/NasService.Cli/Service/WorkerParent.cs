namespace NasService.Cli.Service;

/// <summary>
/// Ties a worker to the process that started it: the worker's standard input is a pipe from there, and its end means that it is to stop. The pipe ends with
/// the parent however that ends, which no signal does.
/// </summary>
internal static class WorkerParent
{
    /// <summary>Environment variable: set to 1 where there is such a parent.</summary>
    public const string Variable = "NAS_WORKER_PARENT";

    /// <summary>Cancelled when the caller's token is, or the parent has gone.</summary>
    public static CancellationTokenSource Follow(CancellationToken cancellationToken)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
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
