using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Access;
using NasService.Core.Input;

namespace NasService.Cli.Commands;

/// <summary><c>nas keys revoke KEY</c>.</summary>
internal sealed class KeysRevokeCommand(ServiceOptions service, StoreAccess access, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var id = new Argument<string>("KEY") { Description = "Id of a key" };
        var command = new Command("revoke", "Take a key back; a running service follows within 5 s") { id, service.Database };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = await access.OpenAsync(parsed, token).ConfigureAwait(false);
            var key = parsed.GetRequiredValue(id);
            if (!await services.GetRequiredService<IApiKeyStore>().RevokeKeyAsync(key, token).ConfigureAwait(false))
            {
                throw new InputException("key", "There is no such key.", key);
            }

            output.Note($"nas: key {key} is revoked");
            return ExitCodes.Done;
        });
        return command;
    }
}
