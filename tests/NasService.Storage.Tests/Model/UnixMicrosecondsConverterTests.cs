using NasService.Storage.Model;

namespace NasService.Storage.Tests.Model;

public sealed class UnixMicrosecondsConverterTests
{
    private readonly UnixMicrosecondsConverter converter = new();

    [Fact]
    public void Convert_OtherOffset_IsTheSameMomentInUtc()
    {
        var time = new DateTimeOffset(2026, 1, 2, 5, 4, 5, 6, 7, TimeSpan.FromHours(2));
        var stored = converter.ConvertToProvider(time);

        Assert.Equal(1_767_323_045_006_007L, stored);
        var read = (DateTimeOffset)converter.ConvertFromProvider(stored)!;
        Assert.Equal((time.UtcTicks, TimeSpan.Zero), (read.Ticks, read.Offset));
    }

    [Fact]
    public void Convert_Before1970_KeepsTheOrder()
    {
        var early = new DateTimeOffset(1969, 12, 31, 23, 59, 59, TimeSpan.Zero);
        Assert.Equal(-1_000_000L, converter.ConvertToProvider(early));
    }
}
