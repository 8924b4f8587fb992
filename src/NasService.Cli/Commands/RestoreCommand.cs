using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Storage;
using NasService.Storage.Maintenance;

namespace NasService.Cli.Commands;

/// <summary><c>nas restore FILE</c>: fills an empty data folder or database from a backup.</summary>
internal sealed class RestoreCommand(GlobalOptions options, ServiceOptions service, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Written by nas backup" };
        file.AcceptExistingOnly();
        var command = new Command("restore", "Fill an empty data folder or database from a backup") { file, service.Database };
        command.SetAction(async (parsed, token) =>
        {
            var folder = new DataFolder(parsed.GetRequiredValue(options.Data).FullName);
            folder.Prepare();

            // Not opened first: opening would make the database that must not be there.
            await using var services = new ServiceCollection()
                .AddNasStorage(new StorageOptions { Database = parsed.GetValue(service.Database) ?? folder.Database, ArtifactFolder = folder.Artifacts })
                .BuildServiceProvider();
            var manifest = await services.GetRequiredService<StoreBackup>().LoadAsync(parsed.GetRequiredValue(file).FullName, token).ConfigureAwait(false);
            output.WriteLine($"restored: {manifest.Engine} of {manifest.CreatedAt:u}, {manifest.Artifacts} artifacts ({Quantity.Bytes(manifest.ArtifactBytes)})");
            return ExitCodes.Done;
        });
        return command;
    }
}
