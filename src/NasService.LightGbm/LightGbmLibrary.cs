using System.Runtime.InteropServices;
using Microsoft.ML.Trainers.LightGbm;

namespace NasService.LightGbm;

/// <summary>LightGBM itself, which ML.NET calls to fit. Its models predict without it.</summary>
internal static class LightGbmLibrary
{
    private const string Name = "lib_lightgbm";

    private static readonly Lazy<string?> s_here = new(() => Obstacle(RuntimeInformation.ProcessArchitecture, Loads));

    /// <summary>Why it cannot be had in this process; null: it can.</summary>
    public static string? Here => s_here.Value;

    /// <summary>The same for a process of another architecture.</summary>
    public static string? Obstacle(Architecture architecture, Func<bool> loads)
        => architecture != Architecture.X64 ? $"LightGBM's library is for x64 alone, and this process is {architecture}."
            : loads() ? null
            : "LightGBM's library does not load here; on Debian and Ubuntu it needs the package libgomp1.";

    private static bool Loads() => NativeLibrary.TryLoad(Name, typeof(LightGbmRegressionTrainer).Assembly, null, out _);
}
