using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas data</c>.</summary>
internal sealed class DataCommand(DataCheckCommand check) : ICliCommand
{
    public Command Build() => new("data", "Your own images") { check.Build() };
}
