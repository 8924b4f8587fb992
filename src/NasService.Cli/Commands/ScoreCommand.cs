using System.CommandLine;
using NasService.Cli.Output;
using NasService.Core.Metrics;
using NasService.Pipeline.Scoring;

namespace NasService.Cli.Commands;

/// <summary><c>nas score BUNDLE --data FOLDER</c>: how good an exported model is on other data.</summary>
internal sealed class ScoreCommand(BundleScore scoring, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var bundle = new Argument<string>("BUNDLE") { Description = "An exported bundle's folder" };
        var data = new Option<string>("--data") { Description = "A data set's folder", Required = true, HelpName = "FOLDER" };
        var kind = new Option<string?>("--kind") { Description = "Kind of data set (default: what the folder looks like)", HelpName = string.Join('|', scoring.Kinds) };
        var part = new Option<string>("--part") { Description = "What of it (own: its test set, all of it where it has none)", DefaultValueFactory = _ => ScorePart.Own };
        part.AcceptOnlyFromAmong([.. ScorePart.Names]);
        var test = new Option<string[]>("--test") { Description = "Names of recordings that are the test set, as in '*_0.wav'", AllowMultipleArgumentsPerToken = true, HelpName = "PATTERN" };
        var trials = new Option<string?>("--trials") { Description = "Trials of speaker verification, a line each: 1 or 0, and two recordings (default: every pair)", HelpName = "FILE" };
        var model = new Option<string>("--model") { Description = "File of the bundle", DefaultValueFactory = _ => "model.onnx", HelpName = "NAME" };
        var command = new Command("score", "Score an exported bundle on other data") { bundle, data, kind, part, test, trials, model };
        command.SetAction((parsed, token) => Task.FromResult(Write(
            scoring.Run(
                new ScoreRequest(Path.GetFullPath(parsed.GetRequiredValue(bundle)), Path.GetFullPath(parsed.GetRequiredValue(data)))
                {
                    Kind = parsed.GetValue(kind),
                    Part = parsed.GetRequiredValue(part),
                    Test = [.. parsed.GetValue(test) ?? []],
                    Trials = parsed.GetValue(trials),
                    Model = parsed.GetRequiredValue(model),
                },
                token),
            parsed.GetValue(options.Json))));
        return command;
    }

    private int Write(ScoreDocument score, bool json)
    {
        if (json)
        {
            output.WriteJson(score);
            return ExitCodes.Done;
        }

        var on = score.Trials is { } trials ? FormattableString.Invariant($"{trials} trials of {score.Data}") : FormattableString.Invariant($"{score.Samples} samples of {score.Data}");
        output.WriteLine($"{score.Bundle}, {score.Model}: {score.Task} on {on} ({score.Kind})");
        foreach (var metric in score.Scores)
        {
            output.WriteLine(
                $"{metric.Metric} {QualityText.Of(metric.Unit, metric.Value)} (95 %: {QualityText.Interval(metric.Unit, metric.Ci95Low, metric.Ci95High)}; {metric.Interval}); {(metric.Direction == "minimize" ? "less" : "more")} is better");
        }

        return ExitCodes.Done;
    }
}
