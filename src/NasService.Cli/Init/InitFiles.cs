using System.Globalization;
using System.Reflection;
using System.Text;
using NasService.Core.Tasks;

namespace NasService.Cli.Init;

/// <summary>The two documents of <c>nas init</c>, with comments for whoever changes them.</summary>
internal static class InitFiles
{
    public static string Space(string name, InitFacts facts, InitPlan plan)
    {
        var stages = plan.Channels.Select((c, s) => string.Create(
            CultureInfo.InvariantCulture, $$"""  - {channels: {{c}}, stride: 2, kernel: {{List([.. plan.Kernels[s]])}}}"""));
        var data = string.Create(CultureInfo.InvariantCulture, $"{facts.Images} images");
        return Template()
            .Replace("{{data}}", facts.Task.Targets == TargetKind.Class ? string.Create(CultureInfo.InvariantCulture, $"{data} in {facts.Classes} classes") : data, StringComparison.Ordinal)
            .Replace("{{name}}", name, StringComparison.Ordinal)
            .Replace("{{channels}}", facts.Channels.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{sides}}", List([.. plan.Sides]), StringComparison.Ordinal)
            .Replace("{{asked}}", Asked(facts), StringComparison.Ordinal)
            .Replace("{{stemStride}}", plan.StemStride.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{depths}}", List([.. plan.Depths]), StringComparison.Ordinal)
            .Replace("{{stages}}", string.Join('\n', stages), StringComparison.Ordinal);
    }

    /// <param name="name">Of the job.</param>
    /// <param name="path">The data's folder, as it is written.</param>
    /// <param name="facts">Of the data.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="maxLatencyMs">Null: none.</param>
    public static string Job(string name, string path, InitFacts facts, InitPlan plan, double? maxLatencyMs)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Written by nas init; all keys: searchspaces/README.md
            name: {name}
            space: space.yaml
            seed: 0
            data:
              kind: {facts.Kind}
              path: '{path.Replace("'", "''", StringComparison.Ordinal)}'
              validation: {plan.Validation}      # held back from training: two thirds rank networks, one third scores the front
              flip: true          # mirror images; false where left and right matter, as in letters and digits
              crop: {Math.Max(1, plan.Sides[^1] / 16)}             # shifts, in pixels

            """);
        if (facts.Kind is "folder" or "targets")
        {
            text.Append(CultureInfo.InvariantCulture, $"  resize: crop        # or pad, stretch\n  channels: {facts.Channels}\n");
        }

        if (plan.Varies)
        {
            text.Append("  resizedCrop: 0.6    # smallest share of the area\n");
            text.Append(facts.Channels == 3 ? "  colourJitter: 0.2\n" : "");
        }

        text.Append(CultureInfo.InvariantCulture, $"""
            supernet:
              steps: {plan.Steps}          # more is better, and takes longer
              batch: {plan.Batch}
              learningRate: 0.1
            search:
              evaluations: {plan.Evaluations}     # networks that are exported, scored and measured
              initialSample: {plan.Sample}
              roundSize: {plan.Round}

            """);
        text.Append(maxLatencyMs is { } ms
            ? string.Create(CultureInfo.InvariantCulture, $"constraints:\n  maxLatencyMs: {ms:R}\n")
            : "# constraints: {maxLatencyMs: 1}      # the front's slowest\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The keys of the task and of its outputs; one that is the default is not written.</summary>
    private static string Asked(InitFacts facts)
    {
        var classes = facts.Task.Outputs is null ? string.Create(CultureInfo.InvariantCulture, $"classes: {facts.Classes}") : null;
        var task = facts.Task.Name == ImageClassification.TaskName ? null : $"task: {facts.Task.Name}";
        return string.Join('\n', new[] { task, classes }.OfType<string>());
    }

    private static string Template()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("space.template.yaml") ?? throw new InvalidOperationException("Expected the resource space.template.yaml, got none.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string List(int[] values) => values.Length == 1 ? values[0].ToString(CultureInfo.InvariantCulture) : $"[{string.Join(", ", values)}]";
}
