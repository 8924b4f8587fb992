using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Files;
using NasService.Measurement.Devices;

namespace NasService.Bench;

/// <summary>What figures were taken on, and what else it did meanwhile.</summary>
/// <param name="Processor">Model name, with family and model number.</param>
/// <param name="Isa">Instruction sets that decide kernels.</param>
/// <param name="Cores">Logical cores.</param>
/// <param name="OperatingSystem">Name and version.</param>
/// <param name="LoadAverage">Mean number of runnable threads over the last minute when the figures were printed; null where the system does not say.</param>
/// <param name="Environment">Variables that native libraries read when they are loaded.</param>
internal sealed record BenchMachine(
    string Processor, string Isa, int Cores, string OperatingSystem, double? LoadAverage, ImmutableSortedDictionary<string, string> Environment)
{
    private static readonly string[] Prefixes = ["OMP_", "OPENBLAS_", "MKL_", "MALLOC_", "DOTNET_gc", "GLIBC_TUNABLES"];

    public static BenchMachine Read(DeviceFingerprintReader devices)
    {
        var device = devices.Read(DeviceFingerprintReader.Cpu);
        var variables = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(v => KeyValuePair.Create((string)v.Key, (string?)v.Value ?? ""))
            .Where(v => Prefixes.Any(p => v.Key.StartsWith(p, StringComparison.Ordinal)));
        return new BenchMachine(
            device.Processor, device.Isa, device.Cores, device.OperatingSystem, Load("/proc/loadavg"), variables.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static double? Load(string path)
        => Presence.OfFile(path) && double.TryParse(File.ReadAllText(path).Split(' ')[0], CultureInfo.InvariantCulture, out var load) ? load : null;
}
