namespace NasService.Cli.Bench.Chaos;

internal enum ChaosTarget
{
    Worker,

    /// <summary>The process that serves REST.</summary>
    Api,

    /// <summary>The database's server, with all its sessions.</summary>
    Database,
}
