using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary>One command below <c>nas</c>. Its action throws; <see cref="CliHost"/> turns what it throws into a message and an exit code.</summary>
internal interface ICliCommand
{
    Command Build();
}
