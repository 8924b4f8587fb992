using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using NasService.Cli.Init;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Checks;

namespace NasService.Cli.Commands;

/// <summary><c>nas init FOLDER</c>: looks at a folder of images or sentences and writes a job and a space that fit it.</summary>
internal sealed partial class InitCommand(IEnumerable<IDataSource> sources, BlockCatalog blocks, TaskCatalog tasks, GlobalOptions options, CliOutput output)
    : ICliCommand
{
    private const string JobFile = "job.yaml";
    private const string SpaceFile = "space.yaml";

    public Command Build()
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A folder of images: classes, or train and test (or val) with classes, or pictures with a targets.csv; or of sentences with labels: train.tsv, train.csv or train.jsonl",
        };
        var to = new Option<string>("--out")
        {
            Description = "Where job.yaml and space.yaml are written (default: here)",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var bound = new Option<string?>("--max-latency-ms") { Description = "Only networks at most this slow", HelpName = "MS" };
        var encoder = new Option<string?>("--encoder")
        {
            Description = "Folder of a pre-trained encoder, for sentences (default: data/minilm)",
            HelpName = "DIR",
        };
        var force = new Option<bool>("--force") { Description = "Replace a job.yaml or space.yaml that is there" };
        var command = new Command("init", "Write a job and a search space that fit your images or sentences") { folder, to, bound,
            encoder, force };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetRequiredValue(folder)),
            Path.GetFullPath(parsed.GetValue(to)!),
            Bound(parsed.GetValue(bound)),
            parsed.GetValue(encoder),
            parsed.GetValue(force),
            parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(string folder, string to, double? maxLatencyMs, string? encoder, bool isForced, bool json)
    {
        string[] there = [.. new[] { JobFile, SpaceFile }.Where(f => Presence.OfFile(Path.Combine(to, f)))];
        if (there.Length > 0 && !isForced)
        {
            throw new InputException("--out", $"There is a {string.Join(" and a ", there)} already.", to, "another folder, or --force");
        }

        var report = new DataCheck(sources).Run(folder, null);
        if (!report.Errors.IsEmpty)
        {
            throw new InputException(report.Errors);
        }

        if (report.Text is { } columns)
        {
            return RunText(folder, to, report, columns, maxLatencyMs, TextEncoder.Find(encoder), json);
        }

        if (encoder is not null)
        {
            throw new InputException("--encoder", "Only sentences are read by an encoder.", report.Kind, "no such option");
        }

        var training = report.Parts[0];
        var source = sources.First(s => s.Kind == report.Kind);
        var found = source.OpenTraining(new DataDefinition(source.Kind, folder, 0, false, 0)).Facts;
        if (report.Sides is not { Median: var side })
        {
            throw new InputException(
                "FOLDER", "Jobs are written for pictures and sentences alone.", $"{folder}: {report.Kind}",
                    "a folder of pictures, or of sentences with labels; for recordings begin with searchspaces/jobs/spoken-digits.yaml");
        }

        var facts = new InitFacts(report.Kind!, found.Classes, training.Channels, training.Images, side, found.OwnValidation)
        {
            Task = tasks.Names.Select(tasks.Get).First(t => t.Targets == found.Targets),
        };
        var plan = InitPlan.Of(facts);
        var name = NameOf(folder);
        var spaceText = InitFiles.Space(name, facts, plan);
        var space = SpaceReader.Read(System.Text.Encoding.UTF8.GetBytes(spaceText), blocks, tasks).GetValueOrThrow();
        var jobText = InitFiles.Job(name, RealmOf(folder, to), facts, plan, maxLatencyMs);
        var minutes = InitEstimate.Minutes(space, plan, Environment.ProcessorCount);
        Write(to, spaceText, jobText);
        return Tell(to, facts, report, plan.Reasons, space, minutes, json);
    }

    private int RunText(string folder, string to, DataReport report, TextDefinition columns, double? maxLatencyMs, TextEncoder encoder,
        bool json)
    {
        var source = sources.First(s => s.Kind == report.Kind);
        var text = columns with { Vocabulary = Path.Combine(encoder.Folder, TextEncoder.Vocabulary) };
        var found = source.OpenTraining(new DataDefinition(source.Kind, folder, 3, false, 0) { Text = text }).Facts;
        var (plan, name) = (TextPlan.Of(found), NameOf(folder));
        var spaceText = TextFiles.Space(name, found, plan);
        var space = SpaceReader.Read(System.Text.Encoding.UTF8.GetBytes(spaceText), blocks, tasks).GetValueOrThrow();
        var jobText = TextFiles.Job(name, source.Kind, RealmOf(folder, to), text, RealmOf(encoder.Folder, to), encoder.Weights, plan,
            maxLatencyMs);
        Write(to, spaceText, jobText);
        var facts = new InitFacts(source.Kind, found.Classes, 1, found.Images, 0, 0) { Task = space.Definition.Task };
        return Tell(to, facts, report, plan.Reasons, space, null, json);
    }

    private int Tell(string to, InitFacts facts, DataReport report, ImmutableArray<string> reasons, SearchSpace space, double? minutes,
        bool json)
    {
        var next = $"./nas run {Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(to, JobFile))}";
        if (json)
        {
            var (job, file) = (Path.Combine(to, JobFile), Path.Combine(to, SpaceFile));
            output.WriteJson(new InitDocument(
                job, file, facts, reasons, [.. report.Notes], [.. report.Warnings], minutes is { } known ? Math.Round(known, 1) : null,
                    next));
            return ExitCodes.Done;
        }

        foreach (var line in report.Notes.Concat(report.Warnings.Select(w => $"warning: {w.Message}")).Concat(reasons))
        {
            output.WriteLine(line);
        }

        var networks = (double)SpaceSummary.Of(space).Phenotypes;
        var time = minutes is { } m
            ? FormattableString.Invariant($"; roughly {Math.Max(1, m):F0} min on this machine's {Environment.ProcessorCount} cores") : "";
        output.WriteLine(FormattableString.Invariant($"{networks:0.0e0} networks to choose from{time}"));
        output.WriteLine($"wrote {Path.Combine(to, JobFile)} and {SpaceFile}; next: {next}");
        return ExitCodes.Done;
    }

    private static void Write(string to, string space, string job)
    {
        try
        {
            Directory.CreateDirectory(to);
            File.WriteAllText(Path.Combine(to, SpaceFile), space);
            File.WriteAllText(Path.Combine(to, JobFile), job);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--out", $"The files cannot be written: {e.Message.TrimEnd('.')}.", to);
        }
    }

    private static double? Bound(string? text)
        => text is null ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var ms)
            && ms > 0 && double.IsFinite(ms) ? ms
        : throw new InputException("--max-latency-ms", "Not a latency.", text, "milliseconds above 0, with a point, as in 0.5");

    // Within the job's folder both may be moved together.
    private static string RealmOf(string folder, string to)
        => Path.GetRelativePath(to, folder) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : folder;

    private static string NameOf(string folder)
    {
        var last = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var name = NotOfAName().Replace(last.ToLowerInvariant(), "-").Trim('-', '.');
        return name.Length == 0 ? "images" : name[..Math.Min(64, name.Length)];
    }

    [GeneratedRegex("[^a-z0-9.]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotOfAName();
}
