using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Storage;

namespace NasService.Cli.Commands;

/// <summary><c>nas migrate</c>: brings the database's schema up to date.</summary>
internal sealed class MigrateCommand(GlobalOptions options, ServiceOptions service, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("migrate", "Bring the database's schema up to date") { service.Database };
        command.SetAction(async (parsed, token) =>
        {
            var folder = new DataFolder(parsed.GetRequiredValue(options.Data).FullName);
            folder.Prepare();
            await using var services = new ServiceCollection()
                .AddNasStorage(new StorageOptions { Database = parsed.GetValue(service.Database) ?? folder.Database, ArtifactFolder = folder.Artifacts })
                .BuildServiceProvider();
            var storage = services.GetRequiredService<NasStorage>();
            var applied = await storage.MigrateAsync(token).ConfigureAwait(false);
            output.WriteLine(applied.Count == 0 ? $"{storage.Label}: up to date" : $"{storage.Label}: {string.Join(", ", applied)}");
            return ExitCodes.Done;
        });
        return command;
    }
}
