using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>The database's clock, set forward where a test would only wait: an offer or a lease whose answer was lost has run out at
/// once.</summary>
internal sealed class HastyClock : DbCommandInterceptor
{
    /// <summary>Longer than an offer and a lease last.</summary>
    private const int Seconds = 6;

    private int _skips;

    public void Skip() => Interlocked.Increment(ref _skips);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Move(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Move(command);
        return ValueTask.FromResult(result);
    }

    private void Move(DbCommand command)
    {
        var seconds = (Volatile.Read(ref _skips) * Seconds).ToString(CultureInfo.InvariantCulture);
        command.CommandText = command.CommandText.Replace("unixepoch('subsec')", $"(unixepoch('subsec') + {seconds})", StringComparison.Ordinal);
    }
}
