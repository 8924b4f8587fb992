namespace NasService.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int Failed = 1;

    /// <summary>Something the user wrote is wrong: the command line, a file, a name, a constraint.</summary>
    public const int InvalidInput = 2;
}
