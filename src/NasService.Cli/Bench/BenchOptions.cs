using System.CommandLine;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;
using NasService.Core.Yaml;

namespace NasService.Cli.Bench;

/// <summary>Options that several benchmarks have.</summary>
internal static class BenchOptions
{
    public static Option<int> Seed() => NumberOption.Whole("--seed", "All of the benchmark's chance comes from it", JobLimits.Seed, 0);

    /// <summary>A number that must be 1 or more.</summary>
    public static Option<int> Count(string name, string description, int value) => NumberOption.Whole(name, description, new IntRule(1, int.MaxValue), value);
}
