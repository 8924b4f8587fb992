using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Spaces;
using NasService.Pipeline;
using NasService.Storage;

namespace NasService.Cli.Jobs;

/// <summary>Opens the data folder that a command names.</summary>
internal sealed class WorkerHost(GlobalOptions options, SpaceLibrary spaces)
{
    public Task<OpenWorker> OpenAsync(ParseResult parsed, bool isRunner, CancellationToken cancellationToken)
        => OpenAsync(new DataFolder(parsed.GetRequiredValue(options.Data).FullName), isRunner, cancellationToken);

    /// <param name="folder">Where all state lives; made if it is not there.</param>
    /// <param name="isRunner">Takes the folder's runner lock: two processes that run jobs on one folder would undo each other's work.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="InputException">Another process runs jobs on the folder, or it cannot be made.</exception>
    public async Task<OpenWorker> OpenAsync(DataFolder folder, bool isRunner, CancellationToken cancellationToken)
    {
        try
        {
            folder.Prepare();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--data", $"The folder cannot be made: {e.Message}", folder.Root);
        }

        var held = isRunner ? FileLock.TryAcquire(folder.RunnerLock) ?? throw new InputException("--data", "Another process runs jobs on this folder.", folder.Root) : null;
        try
        {
            var services = new ServiceCollection().AddPipeline(folder, spaces.Folder).BuildServiceProvider();
            await services.GetRequiredService<NasStorage>().OpenAsync(cancellationToken).ConfigureAwait(false);
            return new OpenWorker(services, held);
        }
        catch
        {
            held?.Dispose();
            throw;
        }
    }
}
