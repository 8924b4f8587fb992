using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NasService.Storage.Model;


/// <summary>SQLite cannot order a DateTimeOffset, so a time is stored there as microseconds since 1970, which is also PostgreSQL's precision.</summary>
internal sealed class UnixMicrosecondsConverter() : ValueConverter<DateTimeOffset, long>(
    time => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    microseconds => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond));
