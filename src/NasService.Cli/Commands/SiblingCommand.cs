using System.CommandLine;
using NasService.Cli.Service;
using NasService.Core.Files;

namespace NasService.Cli.Commands;

/// <summary>A command that a program beside <c>nas</c> carries out. That program parses the whole command line again: it prints the help, and finds the mistakes.</summary>
internal sealed class SiblingCommand : Command
{
    private readonly string _program;

    /// <param name="name">Of the command.</param>
    /// <param name="description">In the list of commands.</param>
    /// <param name="program">Name of the program's file.</param>
    public SiblingCommand(string name, string description, string program)
        : base(name, description)
    {
        _program = Path.Combine(AppContext.BaseDirectory, program);
        TreatUnmatchedTokensAsErrors = false;
    }

    /// <summary>Turns this process into the other program, with the same arguments.</summary>
    /// <returns>Why this process is still what it was.</returns>
    public IOException Become(string[] args) => Presence.OfFile(_program) ? ProcessImage.Replace(_program, args) : new FileNotFoundException($"{Name} is a program of its own, and {_program} is not there.");
}
