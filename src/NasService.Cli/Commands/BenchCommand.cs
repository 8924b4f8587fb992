using System.CommandLine;
using NasService.Cli.Bench;

namespace NasService.Cli.Commands;

/// <summary><c>nas bench</c>: every figure of <c>docs/benchmarks.md</c>.</summary>
internal sealed class BenchCommand(IEnumerable<IBenchmark> benchmarks) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("bench", "Figures of this program on this machine; run them on a machine that does nothing else");
        foreach (var benchmark in benchmarks)
        {
            command.Subcommands.Add(benchmark.Build());
        }

        return command;
    }
}
