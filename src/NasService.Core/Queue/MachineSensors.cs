using System.Globalization;
using NasService.Core.Files;

namespace NasService.Core.Queue;

/// <summary>Temperature and frequency of a machine as Linux tells them.</summary>
public static class MachineSensors
{
    private const string System = "/sys";

    /// <param name="root">In the form of <c>/sys</c>.</param>
    /// <returns>The hottest zone and the fastest core; null where there is none, or none that makes sense.</returns>
    public static MachineReading Read(string root = System) => new(
        Highest(Path.Combine(root, "class", "thermal"), "thermal_zone*", "temp", MachineReading.HottestC),
        Highest(Path.Combine(root, "devices", "system", "cpu", "cpufreq"), "policy*", "scaling_cur_freq",
            MachineReading.FastestMHz));

    /// <summary>The kernel writes thousandths of a degree, and thousandths of a megahertz.</summary>
    private static double? Highest(string folder, string parts, string file, double most)
    {
        if (!Presence.OfFolder(folder))
        {
            return null;
        }

        double? highest = null;
        foreach (var part in Directory.EnumerateDirectories(folder, parts))
        {
            if (Read(Path.Combine(part, file), most) is { } value && !(value <= highest))
            {
                highest = value;
            }
        }

        return highest;
    }

    private static double? Read(string file, double most)
    {
        try
        {
            return Presence.OfFile(file)
                && long.TryParse(File.ReadAllText(file).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                    out var thousandths)
                && thousandths / 1000.0 is var value && value > 0 && value < most ? value : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A part that is asleep cannot be read.
            return null;
        }
    }
}
