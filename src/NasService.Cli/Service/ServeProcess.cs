using Microsoft.Extensions.DependencyInjection;
using NasService.Api;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Submission.Checks;
using NasService.Storage;
using NasService.Training.Data;

namespace NasService.Cli.Service;

/// <summary>Runs the service until it is told to stop, and its worker with it.</summary>
internal sealed class ServeProcess(CliOutput output, WorkerSupervisor supervisor, DataSurvey survey)
{
    public async Task RunAsync(ServeSettings settings, CancellationToken cancellationToken)
    {
        var folder = settings.Api.Folder;
        folder.Prepare();

        // Tells `nas run` that jobs of this folder's own database are taken care of.
        using var held = settings.Api.Database is null
            ? FileLock.TryAcquire(folder.ServeLock) ?? throw new InputException("--data", "Another process serves this folder.", folder.Root)
            : null;
        await using var server = await ApiServer.StartAsync(settings.Api, s => s.AddSingleton<IDataSurvey>(survey), cancellationToken).ConfigureAwait(false);
        if (server.FirstKey is { } secret)
        {
            output.Note($"nas: the administrator's key, shown this once: {secret}");
        }

        output.Note($"nas: serving on {server.Address}");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var worker = settings.Worker is { } told ? supervisor.RunAsync(told, stop.Token) : Task.CompletedTask;
        try
        {
            await server.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await worker.ConfigureAwait(false);
        }

        if (server.Fault is { } fault)
        {
            throw fault;
        }
    }
}
