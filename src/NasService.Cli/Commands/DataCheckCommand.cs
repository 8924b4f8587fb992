using System.CommandLine;
using NasService.Cli.Output;
using NasService.Training.Data;
using NasService.Training.Data.Checks;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas data check PATH</c>: counts, shapes, balance, normalisation, what a user should know, and what cannot be read: grouped, never a line a file.</summary>
internal sealed class DataCheckCommand(IEnumerable<IDataSource> sources, GlobalOptions options, CliOutput output) : ICliCommand
{
    /// <summary>Above this many classes a table of them all is of no use.</summary>
    private const int MostClasses = 50;

    /// <summary>Classes shown from each end then.</summary>
    private const int Ends = 5;

    public Command Build()
    {
        var check = new DataCheck(sources);
        var path = new Argument<string>("PATH") { Description = "A folder of images, recordings or sentences" };
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

        foreach (var line in json ? [] : report.Notes.Concat(report.Warnings.Select(w => $"warning: {w.Message}")))
        {
            output.WriteLine(line);
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
            output.WriteLine(FormattableString.Invariant($"{part.Name}: {part.Images} {part.Noun} of {part.Form ?? Size(report, part)}{Classes(part)}"));
        }

        if (report.Normalization is { } n)
        {
            output.WriteLine(FormattableString.Invariant($"mean [{string.Join(", ", n.Mean)}], std [{string.Join(", ", n.Std)}] of pixels scaled to 0..1"));
        }

        var classes = report.Parts[0].PerClass.Length;
        if (classes == 0)
        {
            return;
        }

        int[] shown = [.. Enumerable.Range(0, classes)];
        if (classes > MostClasses)
        {
            var bySize = shown.OrderByDescending(c => report.Parts[0].PerClass[c].Images).ToArray();
            shown = [.. bySize[..Ends], .. bySize[^Ends..]];
            output.WriteLine(FormattableString.Invariant($"the {Ends} commonest and the {Ends} rarest of {classes} classes (all of them with --json):"));
        }

        output.Write(Classes(report, shown));
    }

    private static Table Classes(DataReport report, int[] shown)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("class");
        foreach (var part in report.Parts)
        {
            table.AddColumn(new TableColumn(part.Name).RightAligned());
        }

        foreach (var c in shown)
        {
            table.AddRow([Markup.Escape(report.Parts[0].PerClass[c].Name), .. report.Parts.Select(p => c < p.PerClass.Length ? $"{p.PerClass[c].Images}" : "")]);
        }

        return table;
    }

    private static string Classes(DataPart part)
        => part.PerClass.IsEmpty ? ""
            : FormattableString.Invariant($", {part.PerClass.Length} classes, rarest to commonest {part.Balance:F2}");

    private static string Size(DataReport report, DataPart part)
        => report.Sides is { } s && s.Smallest != s.Largest
            ? FormattableString.Invariant($"{s.Smallest} to {s.Largest} pixels (shorter side, median {s.Median}) x {part.Channels}")
            : FormattableString.Invariant($"{part.Size} x {part.Size} x {part.Channels}");
}
