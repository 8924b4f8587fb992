namespace NasService.Cli.Bench.Chaos;

internal enum DisturbanceKind
{
    /// <summary>SIGKILL, then started again.</summary>
    Kill,

    /// <summary>SIGSTOP for longer than a lease, then SIGCONT.</summary>
    Freeze,

    /// <summary>SIGTERM, then started again.</summary>
    Restart,
}
