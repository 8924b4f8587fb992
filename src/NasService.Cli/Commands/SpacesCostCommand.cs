using System.CommandLine;
using System.Globalization;
using NasService.Cli.Output;
using NasService.Core.Documents;
using NasService.Core.Spaces;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas spaces cost NAME --architectures FILE.jsonl</c>: what each listed architecture costs, one line each in the file's order.</summary>
internal sealed class SpacesCostCommand(SpaceLibrary library, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "Name of a shipped space, or a YAML file" };
        var file = new Option<string>("--architectures") { Description = "An architecture a line, as JSON", HelpName = "FILE.jsonl", Required = true };
        var command = new Command("cost", "Count MACs, parameters and bytes of listed architectures") { name, file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetRequiredValue(file), parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(string name, string file, bool json)
    {
        var space = library.Open(name, Environment.CurrentDirectory).GetValueOrThrow();
        var costs = ArchitectureLines.ReadNetworks(file, space).Select(a => ArchitectureCost.Of(space.Plan(a)));
        if (json)
        {
            foreach (var cost in costs)
            {
                output.WriteLine(DocumentJson.WriteLine(cost));
            }

            return ExitCodes.Done;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "#", "MACs", "params", "fp32 weights", "int8 weights" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var (index, c) in costs.Index())
        {
            table.AddRow($"{index + 1}", Exact(c.Macs), Exact(c.Params), Exact(c.Fp32Bytes), Exact(c.Int8Bytes));
        }

        output.Write(table);
        return ExitCodes.Done;
    }

    private static string Exact(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
