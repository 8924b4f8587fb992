using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Storage.Maintenance;

namespace NasService.Cli.Commands;

/// <summary><c>nas backup FILE</c>: database and artifacts in one tar file, while the service runs.</summary>
internal sealed class BackupCommand(ServiceOptions service, StoreAccess access, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The tar file to write" };
        var command = new Command("backup", "Write database and artifacts to one file") { file, service.Database };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = await access.OpenAsync(parsed, token).ConfigureAwait(false);
            var path = parsed.GetRequiredValue(file).FullName;
            var manifest = await services.GetRequiredService<StoreBackup>().SaveAsync(path, token).ConfigureAwait(false);
            output.WriteLine($"{path}: {manifest.Engine}, {manifest.Artifacts} artifacts ({Quantity.Bytes(manifest.ArtifactBytes)})");
            return ExitCodes.Done;
        });
        return command;
    }
}
