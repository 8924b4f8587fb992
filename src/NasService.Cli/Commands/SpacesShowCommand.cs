using System.CommandLine;
using System.Globalization;
using NasService.Cli.Output;
using NasService.Cli.Spaces;
using NasService.Core.Spaces;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas spaces show NAME</c>: a space's size, dimensions and corners.</summary>
internal sealed class SpacesShowCommand(SpaceLibrary library, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "Name of a shipped space, or a YAML file" };
        var command = new Command("show", "Show a search space: size, dimensions, smallest and largest network") { name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(string name, bool json)
    {
        var space = SpaceDocument.Of(library.Open(name, Environment.CurrentDirectory).GetValueOrThrow());
        if (json)
        {
            output.WriteJson(space);
            return ExitCodes.Done;
        }

        output.WriteLine(space.Description.Length > 0 ? $"{space.Name}: {space.Description}" : space.Name);
        output.WriteLine($"{Exact(space.Architectures)} architectures; {Exact(space.Size)} with their quantization policies");
        if (space.ArchitecturesPerExtent != space.Architectures)
        {
            output.WriteLine($"{Exact(space.ArchitecturesPerExtent)} architectures ({Rounded(space.ArchitecturesPerExtent)} sub-networks) per {space.Extent}");
        }

        if (space.Size != space.Architectures)
        {
            output.WriteLine($"{Exact(space.PoliciesOfLargest)} policies of the largest network");
        }

        output.WriteLine($"hash {space.Hash}");
        output.Write(Dimensions(space));
        output.Write(Corners(space));
        return ExitCodes.Done;
    }

    private static string Exact(System.Numerics.BigInteger value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rounded(System.Numerics.BigInteger value) => ((double)value).ToString("0.00e0", CultureInfo.InvariantCulture);

    private static Table Dimensions(SpaceDocument space)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("dimension").AddColumn("choices").AddColumn("matters when");
        foreach (var d in space.Dimensions)
        {
            var choices = string.Join(", ", d.Labels ?? d.Choices.Select(c => c.ToString(CultureInfo.InvariantCulture)));
            table.AddRow(Markup.Escape(d.Name), choices, Markup.Escape(d.ActiveWhen ?? ""));
        }

        return table;
    }

    private static Table Corners(SpaceDocument space)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("network");
        foreach (var heading in new[] { "input", "blocks", "MACs", "params", "fp32 weights", "int8 weights" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var (name, c) in new[] { ("smallest", space.Smallest), ("largest", space.Largest) })
        {
            table.AddRow(
                name, string.Join(", ", c.Inputs.Select(i => string.Join('x', i.Shape))), c.Blocks.ToString(CultureInfo.InvariantCulture), Quantity.Count(c.Macs), Quantity.Count(c.Params),
                Quantity.Bytes(c.Fp32Bytes), Quantity.Bytes(c.Int8Bytes));
        }

        return table;
    }
}
