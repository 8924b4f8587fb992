using System.Globalization;

namespace NasService.Api.Jobs;

/// <summary>Amounts in sentences.</summary>
internal static class Figures
{
    private const double SecondsPerHour = 3600;
    private const double BytesPerGibibyte = 1L << 30;

    public static string Hours(double seconds) => (seconds / SecondsPerHour).ToString(seconds < 100 * SecondsPerHour ? "0.##" : "#,0", CultureInfo.InvariantCulture) + " h";

    public static string Bytes(double bytes) => (bytes / BytesPerGibibyte).ToString(bytes < 100 * BytesPerGibibyte ? "0.##" : "#,0", CultureInfo.InvariantCulture) + " GiB";
}
