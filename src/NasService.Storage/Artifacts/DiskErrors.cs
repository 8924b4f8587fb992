namespace NasService.Storage.Artifacts;

/// <summary>What an error of the file system means.</summary>
internal static class DiskErrors
{
    private const int LinuxNoSpace = 28;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public static bool IsFull(Exception exception)
        => exception is IOException { HResult: LinuxNoSpace or LinuxQuota or MacQuota or WindowsDiskFull or WindowsHandleDiskFull };

    /// <summary>The system's own words without the path that .NET adds: who may read the message need not know where files lie.</summary>
    public static string Describe(Exception exception)
    {
        var text = exception.Message;
        var path = text.IndexOf(" : '", StringComparison.Ordinal);
        return (path < 0 ? text : text[..path]).TrimEnd('.');
    }
}
