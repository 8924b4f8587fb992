using NasService.Core.Input;

namespace NasService.Cli;

/// <summary>Says on stderr why a command ended, without a stack trace unless <c>NAS_DEBUG=1</c>.</summary>
internal static class Failure
{
    /// <returns>The exit code that belongs to <paramref name="exception"/>.</returns>
    public static int Report(Exception exception, TextWriter error)
    {
        foreach (var line in Lines(exception))
        {
            error.WriteLine($"nas: {line}");
        }

        if (Environment.GetEnvironmentVariable("NAS_DEBUG") == "1")
        {
            error.WriteLine(exception);
        }

        return Cause(exception) is InputException ? ExitCodes.InvalidInput : ExitCodes.Failed;
    }

    private static IEnumerable<string> Lines(Exception exception) => Cause(exception) switch
    {
        InputException input => input.Lines,
        OperationCanceledException => ["cancelled"],
        var other => [Chain(other)],
    };

    /// <summary>The exception behind wrappers that say nothing themselves.</summary>
    private static Exception Cause(Exception exception) => exception switch
    {
        AggregateException { InnerException: { } inner } => Cause(inner),
        TypeInitializationException { InnerException: { } inner } => Cause(inner),
        _ => exception,
    };

    /// <summary>First lines of the message and of what caused it (a database error says "see the inner exception").</summary>
    private static string Chain(Exception exception)
    {
        var parts = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            var line = e.Message.Split('\n')[0].Trim();
            if (!parts.Exists(p => p.Contains(line, StringComparison.Ordinal)))
            {
                parts.Add(line);
            }
        }

        return string.Join(": ", parts);
    }
}
