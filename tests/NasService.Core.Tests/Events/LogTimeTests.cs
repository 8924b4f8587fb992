using System.Globalization;
using NasService.Core.Events;

namespace NasService.Core.Tests.Events;

public sealed class LogTimeTests
{
    [Fact]
    public void Format_ATime_HasItsDateAndZone()
        => Assert.Equal("2026-03-09T07:05:01.020Z ", new DateTimeOffset(2026, 3, 9, 7, 5, 1, 20, TimeSpan.Zero).ToString(LogTime.Format, CultureInfo.InvariantCulture));
}
