namespace NasService.Core.Events;

/// <summary>How lines of logs begin: date and time of day, in UTC, so that those of several machines and days can be put in order.</summary>
public static class LogTime
{
    public const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
}
