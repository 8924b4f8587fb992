using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Access;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas keys list</c>, newest first.</summary>
internal sealed class KeysListCommand(GlobalOptions options, ServiceOptions service, StoreAccess access, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("list", "List keys, newest first; never their secrets") { service.Database };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var services = await access.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        var keys = await services.GetRequiredService<IApiKeyStore>().ListKeysAsync(cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { keys = keys.Select(k => new { k.Id, prefix = $"nas_{k.Prefix}", k.Name, k.User, scopes = ApiScopeNames.Of(k.Scopes), k.CreatedAt, k.ExpiresAt, k.RevokedAt, k.LastUsedAt }) });
            return ExitCodes.Done;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("key", "begins with", "name", "user", "scopes", "expires (UTC)", "last used (UTC)", "state");
        foreach (var k in keys)
        {
            table.AddRow(
                k.Id, $"nas_{k.Prefix}", Markup.Escape(k.Name), Markup.Escape(k.User), string.Join(", ", ApiScopeNames.Of(k.Scopes)), Text(k.ExpiresAt), Text(k.LastUsedAt), k.RevokedAt is null ? "" : "revoked");
        }

        output.Write(table);
        return ExitCodes.Done;
    }

    private static string Text(DateTimeOffset? time) => time is { } t ? $"{t.UtcDateTime:yyyy-MM-dd HH:mm}" : "never";
}
