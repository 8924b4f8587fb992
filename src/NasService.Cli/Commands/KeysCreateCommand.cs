using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Access;
using NasService.Core.Jobs;
using NasService.Core.Yaml;

namespace NasService.Cli.Commands;

/// <summary><c>nas keys create --name NAME --user USER --scopes read,submit</c>: prints the secret, once.</summary>
internal sealed class KeysCreateCommand(GlobalOptions options, ServiceOptions service, StoreAccess access, CliOutput output, TimeProvider time) : ICliCommand
{
    public Command Build()
    {
        var name = new Option<string>("--name") { Description = "What it is for", Required = true };
        var user = new Option<string>("--user") { Description = "Whose it is: jobs of one user's keys are that user's", Required = true };
        var scopes = new Option<string>("--scopes")
        {
            Description = $"What it allows: {string.Join(", ", ApiScopeNames.All)}, separated by commas",
            HelpName = "LIST",
            DefaultValueFactory = _ => "read,submit",
        };
        var days = NumberOption.WholeOrNone("--expires-in-days", "When it is void (default: never)", new IntRule(1, KeyTermsReader.MaxDays), "DAYS");
        var command = new Command("create", "Make a key and print its secret, once") { name, user, scopes, days, service.Database };
        command.SetAction((parsed, token) => RunAsync(
            parsed,
            KeyTermsReader.Read(
                parsed.GetRequiredValue(name),
                parsed.GetRequiredValue(user),
                parsed.GetRequiredValue(scopes).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                parsed.GetValue(days)).GetValueOrThrow(),
            token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, KeyTerms terms, CancellationToken cancellationToken)
    {
        await using var services = await access.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        var secret = ApiKeySecret.Create();
        var expires = terms.Lifetime is { } lifetime ? time.GetUtcNow() + lifetime : (DateTimeOffset?)null;
        var key = await services.GetRequiredService<IApiKeyStore>().AddKeyAsync(
            new NewApiKey(JobId.Create(time), secret.Prefix, secret.Hash, terms.Name, terms.User, terms.Scopes, expires), cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new { key.Id, key.Name, key.User, scopes = ApiScopeNames.Of(key.Scopes), key.ExpiresAt, secret = secret.Text });
            return ExitCodes.Done;
        }

        output.Note($"nas: key {key.Id} of {key.User}; this is the only time that it is shown");
        output.WriteLine(secret.Text);
        return ExitCodes.Done;
    }
}
