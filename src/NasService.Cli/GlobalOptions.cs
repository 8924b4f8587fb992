using System.CommandLine;

namespace NasService.Cli;

/// <summary>The options every command understands.</summary>
internal sealed class GlobalOptions
{
    /// <summary>Folder of all state: database, artifacts, checkpoints. Default: <c>NAS_DATA</c>, else <c>./nas-data</c>.</summary>
    public Option<DirectoryInfo> Data { get; } = new("--data")
    {
        Description = "Folder of all state (default: NAS_DATA, else ./nas-data)",
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("NAS_DATA") is { Length: > 0 } given ? given : "nas-data"),
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON document on stdout",
        Recursive = true,
    };

    public void AddTo(Command root)
    {
        root.Options.Add(Data);
        root.Options.Add(Json);
    }
}
