using NasService.Core.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NasService.Cli.Output;

/// <summary>Where a command writes: its result to stdout, all else to stderr.</summary>
internal sealed class CliOutput(TextWriter output, TextWriter error)
{
    /// <summary>Columns where the output is no terminal: tables are not broken to fit 80.</summary>
    private const int PlainWidth = 160;

    public IAnsiConsole Out { get; } = Create(output);

    public IAnsiConsole Error { get; } = Create(error);

    public void WriteLine(string text = "") => output.WriteLine(text);

    public void Write(IRenderable renderable) => Out.Write(renderable);

    /// <summary>One document, the only thing that a call with <c>--json</c> may write here.</summary>
    public void WriteJson<T>(T document) => output.WriteLine(DocumentJson.Write(document));

    public void Note(string line) => error.WriteLine(line);

    private static IAnsiConsole Create(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}
