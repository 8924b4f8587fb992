using System.Globalization;
using System.Reflection;
using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;

namespace NasService.Cli.Init;

/// <summary>The two documents of <c>nas init</c> for sentences, with comments for whoever changes them.</summary>
internal static class TextFiles
{
    public static string Space(string name, DataFacts facts, TextPlan plan)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("text.template.yaml")
            ?? throw new InvalidOperationException("Expected the resource text.template.yaml, got none.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{{data}}", string.Create(CultureInfo.InvariantCulture, $"{facts.Images} sentences with {facts.Classes} labels"),
                StringComparison.Ordinal)
            .Replace("{{name}}", name, StringComparison.Ordinal)
            .Replace("{{words}}", facts.Words.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{length}}", plan.Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{pairs}}", facts.IsPair ? ", pairs: true" : "", StringComparison.Ordinal)
            .Replace("{{classes}}", facts.Classes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <param name="name">Of the job.</param>
    /// <param name="kind">Of the data.</param>
    /// <param name="path">Their folder, as it is written.</param>
    /// <param name="text">Columns.</param>
    /// <param name="encoder">The folder of the pre-trained encoder, as it is written.</param>
    /// <param name="weights">Its file.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="maxLatencyMs">Null: none.</param>
    public static string Job(
        string name, string kind, string path, TextDefinition text, string encoder, string weights, TextPlan plan, double? maxLatencyMs)
    {
        var columns = new StringBuilder();
        columns.Append(CultureInfo.InvariantCulture, $"header: {(text.HasHeader ? "true" : "false")}, text: {Quoted(text.Text)}");
        columns.Append(text.Pair is { } pair ? $", pair: {Quoted(pair)}" : "")
            .Append(CultureInfo.InvariantCulture, $", label: {Quoted(text.Label)}");
        var bound = maxLatencyMs is { } ms ? string.Create(CultureInfo.InvariantCulture, $"constraints:\n  maxLatencyMs: {ms:R}\n")
            : "# constraints: {maxLatencyMs: 5}      # the front's slowest, the expectation over your sentences' lengths\n";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            # Written by nas init; all keys: searchspaces/README.md
            name: {{name}}
            space: space.yaml
            seed: 0
            data:
              kind: {{kind}}
              path: {{Quoted(path)}}
              validation: {{plan.Validation}}      # held back from training: two thirds rank networks, one third scores the front
              # columns by the names of the first line, or by their numbers from 1
              text: {vocabulary: {{Quoted(Path.Combine(encoder, "vocab.txt"))}}, {{columns}}}
            supernet:
              pretrained: {{Quoted(Path.Combine(encoder, weights))}}
              recipe: fine-tuned
              optimizer: adamw
              steps: {{plan.Steps}}          # more is better, and takes longer
              soloShare: 0.375     # of the steps, the largest network alone; then it teaches the others
              batch: {{plan.Batch}}
              learningRate: 0.00005
              warmUp: 0.06
              weightDecay: 0.01
              labelSmoothing: 0.1
              importance: taylor
              randomMembers: 1
              smallestEvery: 4
            search:
              evaluations: {{plan.Evaluations}}     # networks that are exported, scored and measured
              initialSample: 40
              roundSize: 20
            latency:
              plan: {warmUp: 10, minRuns: 50, maxRuns: 300, relativeInterval: 0.02}
              verifyPlan: {warmUp: 20, minRuns: 200, maxRuns: 600, relativeInterval: 0.01}

            """).ReplaceLineEndings("\n") + bound;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
