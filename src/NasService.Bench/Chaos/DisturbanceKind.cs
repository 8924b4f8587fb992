namespace NasService.Bench.Chaos;

internal enum DisturbanceKind
{
    /// <summary>SIGKILL, then started again.</summary>
    Kill,

    /// <summary>SIGSTOP for longer than a lease, then SIGCONT.</summary>
    Freeze,

    /// <summary>SIGTERM, then started again.</summary>
    Restart,

    /// <summary>To the last byte for some seconds, then freed.</summary>
    Fill,

    /// <summary>Set an hour forward, an hour back, or right.</summary>
    Move,

    /// <summary>Ended by the server in the middle of whatever they do.</summary>
    Cut,
}
