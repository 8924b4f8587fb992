using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage.Tests.Engines;

/// <summary>Moves the clock that the database shows, as somebody does who sets the clock of its machine.</summary>
internal sealed class MovedClock : DbCommandInterceptor
{
    private long _ticks;

    /// <summary>Added to what the engine says.</summary>
    public TimeSpan By
    {
        get => new(Volatile.Read(ref _ticks));
        set => Volatile.Write(ref _ticks, value.Ticks);
    }

    /// <summary>Sets it forward; from any thread.</summary>
    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

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
        var seconds = By.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        command.CommandText = command.CommandText
            .Replace("unixepoch('subsec')", $"(unixepoch('subsec') + ({seconds}))", StringComparison.Ordinal)
            .Replace("clock_timestamp()", $"(clock_timestamp() + interval '{seconds} seconds')", StringComparison.Ordinal);
    }
}
