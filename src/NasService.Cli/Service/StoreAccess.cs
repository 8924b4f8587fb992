using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Storage;

namespace NasService.Cli.Service;

/// <summary>Opens the database that a command names, for commands that need nothing else.</summary>
internal sealed class StoreAccess(GlobalOptions options, ServiceOptions service)
{
    /// <summary>The caller disposes it.</summary>
    public async Task<ServiceProvider> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = new DataFolder(parsed.GetRequiredValue(options.Data).FullName);
        folder.Prepare();
        var services = new ServiceCollection()
            .AddNasStorage(new StorageOptions { Database = parsed.GetValue(service.Database) ?? folder.Database, ArtifactFolder = folder.Artifacts })
            .BuildServiceProvider();
        try
        {
            await services.GetRequiredService<NasStorage>().OpenAsync(cancellationToken).ConfigureAwait(false);
            return services;
        }
        catch
        {
            await services.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
