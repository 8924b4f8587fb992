using System.Globalization;

namespace NasService.Core.Files;

/// <summary>The temperature of a machine as Linux tells it.</summary>
public static class Thermometer
{
    private const string Zones = "/sys/class/thermal";
    private const double Most = 200;

    /// <summary>Degrees Celsius of the hottest zone; null where there is none, or none that makes sense.</summary>
    /// <param name="folder">In the form of <c>/sys/class/thermal</c>.</param>
    public static double? ReadC(string folder = Zones)
    {
        if (!Presence.OfFolder(folder))
        {
            return null;
        }

        double? hottest = null;
        foreach (var zone in Directory.EnumerateDirectories(folder, "thermal_zone*"))
        {
            if (Read(Path.Combine(zone, "temp")) is { } degrees && !(degrees <= hottest))
            {
                hottest = degrees;
            }
        }

        return hottest;
    }

    private static double? Read(string file)
    {
        try
        {
            return Presence.OfFile(file)
                && long.TryParse(File.ReadAllText(file).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                    out var thousandths)
                && thousandths / 1000.0 is > 0 and < Most and var degrees ? degrees : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A zone that is asleep cannot be read.
            return null;
        }
    }
}
