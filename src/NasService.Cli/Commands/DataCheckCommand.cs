using System.CommandLine;
using NasService.Cli.Output;
using NasService.Training.Data;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas data check PATH</c>: counts, shapes, balance, normalisation and every file that cannot be read.</summary>
internal sealed class DataCheckCommand(IEnumerable<IDataSource> sources, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var check = new DataCheck(sources);
        var path = new Argument<string>("PATH") { Description = "A folder of images" };
        var kind = new Option<string?>("--kind") { Description = "Kind of data set (default: what the folder looks like)", HelpName = string.Join('|', check.Kinds) };
        var command = new Command("check", "Read a data set as a job would, and say what is in it and what is wrong with it") { path, kind };
        command.SetAction(parsed => Run(check.Run(Path.GetFullPath(parsed.GetRequiredValue(path)), parsed.GetValue(kind)), parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(DataReport report, bool json)
    {
        if (json)
        {
            output.WriteJson(report);
        }
        else if (report.Parts.Length > 0)
        {
            Write(report);
        }

        foreach (var error in report.Errors)
        {
            output.Note($"nas: {error}");
        }

        return report.Errors.IsEmpty ? ExitCodes.Done : ExitCodes.InvalidInput;
    }

    private void Write(DataReport report)
    {
        output.WriteLine($"{report.Path}: {report.Kind}");
        foreach (var part in report.Parts)
        {
            output.WriteLine(FormattableString.Invariant($"{part.Name}: {part.Images} images of {part.Size} x {part.Size} x {part.Channels}, {part.PerClass.Length} classes, rarest to commonest {part.Balance:F2}"));
        }

        if (report.Normalization is { } n)
        {
            output.WriteLine(FormattableString.Invariant($"mean [{string.Join(", ", n.Mean)}], std [{string.Join(", ", n.Std)}] of pixels scaled to 0..1"));
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("class");
        foreach (var part in report.Parts)
        {
            table.AddColumn(new TableColumn(part.Name).RightAligned());
        }

        for (var c = 0; c < report.Parts[0].PerClass.Length; c++)
        {
            table.AddRow([Markup.Escape(report.Parts[0].PerClass[c].Name), .. report.Parts.Select(p => c < p.PerClass.Length ? $"{p.PerClass[c].Images}" : "")]);
        }

        output.Write(table);
    }
}
