using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage.Tests.Engines;

/// <summary>Moves the clock that the database shows, as somebody does who sets the clock of its machine.</summary>
internal sealed class MovedClock : DbCommandInterceptor
{
    /// <summary>Added to what the engine says.</summary>
    public TimeSpan By { get; set; }

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
