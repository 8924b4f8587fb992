using System.CommandLine;
using NasService.Cli.Output;
using NasService.Cli.Spaces;
using NasService.Core.Spaces;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas spaces list</c>: the shipped spaces. A wrong file is reported and does not hide the others.</summary>
internal sealed class SpacesListCommand(SpaceLibrary library, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("list", "List the shipped search spaces");
        command.SetAction(parsed => Run(parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(bool json)
    {
        var entries = library.List();
        var wrong = entries.Where(e => !e.Space.IsValid).ToList();
        var spaces = entries.Where(e => e.Space.IsValid).Select(e => SpaceDocument.Of(e.Space.GetValueOrThrow())).ToList();
        if (json)
        {
            output.WriteJson(new SpaceListDocument([.. spaces]));
        }
        else
        {
            output.Write(Table(spaces));
        }

        foreach (var entry in wrong)
        {
            foreach (var error in entry.Space.Errors)
            {
                output.Note($"nas: {entry.Path}: {error}");
            }
        }

        return wrong.Count == 0 ? ExitCodes.Done : ExitCodes.InvalidInput;
    }

    private static Table Table(IEnumerable<SpaceDocument> spaces)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("space");
        foreach (var heading in new[] { "architectures", "with policies", "MACs", "params" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        table.AddColumn("description");
        foreach (var s in spaces)
        {
            table.AddRow(
                Markup.Escape(s.Name),
                Quantity.Large(s.Architectures),
                Quantity.Large(s.Size),
                $"{Quantity.Count(s.Smallest.Macs)} - {Quantity.Count(s.Largest.Macs)}",
                $"{Quantity.Count(s.Smallest.Params)} - {Quantity.Count(s.Largest.Params)}",
                Markup.Escape(s.Description));
        }

        return table;
    }
}
