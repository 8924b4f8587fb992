using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas supernet</c>.</summary>
internal sealed class SupernetCommand(SupernetExportCommand export, SupernetNamesCommand names) : ICliCommand
{
    public Command Build() => new("supernet", "Shared weights, in and out of this program") { export.Build(), names.Build() };
}
