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

    /// <summary>Ended in the middle of whatever they do.</summary>
    Cut,

    /// <summary>Takes what is sent and answers nothing.</summary>
    Silence,

    /// <summary>Passes on what is said and loses the answers.</summary>
    Lose,

    /// <summary>Passes reports on when their senders have given up.</summary>
    Delay,

    /// <summary>Passes each report on twice.</summary>
    Repeat,
}
