using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas keys</c>.</summary>
internal sealed class KeysCommand(KeysListCommand list, KeysCreateCommand create, KeysRevokeCommand revoke) : ICliCommand
{
    public Command Build() => new("keys", "API keys of the service: for whoever can open its database")
    {
        list.Build(),
        create.Build(),
        revoke.Build(),
    };
}
