using System.CommandLine;

namespace NasService.Cli.Remote;

/// <summary>Options of commands that can speak to a service elsewhere.</summary>
internal sealed class RemoteOptions
{
    private const string ServerVariable = "NAS_SERVER";

    public Option<string?> Server { get; } = new("--server")
    {
        Description = $"A service to ask, instead of the data folder (default: {ServerVariable}); its key is in {Profiles.KeyVariable} or a profile",
        HelpName = "URL",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } given ? given : null,
    };

    public Option<string?> Profile { get; } = new("--profile")
    {
        Description = "Server and key from this profile of ~/.config/nas/profiles.json",
        HelpName = "NAME",
    };

    /// <summary>Whether the command line names a service.</summary>
    public bool IsRemote(ParseResult parsed) => parsed.GetValue(Server) is not null || parsed.GetValue(Profile) is not null;

    public void AddTo(Command command)
    {
        command.Options.Add(Server);
        command.Options.Add(Profile);
    }
}
