using System.CommandLine;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;

namespace NasService.Bench;

/// <summary>Options that several benchmarks have.</summary>
internal static class BenchOptions
{
    public static Option<int> Seed() => NumberOption.Whole("--seed", "All of the benchmark's chance comes from it", JobLimits.Seed, 0);
}
