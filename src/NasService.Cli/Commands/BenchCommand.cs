using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas bench</c>: every figure of <c>docs/benchmarks.md</c>. Benchmarks stand on commands, not the other way: they are a program of their own.</summary>
internal sealed class BenchCommand : ICliCommand
{
    public const string Name = "bench";

    public const string Description = "Figures of this program on this machine; run them on a machine that does nothing else";

    public Command Build() => new SiblingCommand(Name, Description, "nas-bench");
}
