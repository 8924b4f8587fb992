using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Columns of a file of sentences.</summary>
/// <param name="Header">Whether the first line names them.</param>
/// <param name="Text">Of the sentence.</param>
/// <param name="Pair">Of the second one; null: there is none.</param>
/// <param name="Label">Of the label.</param>
/// <param name="Labels">As they stand in the files, in the order of the classes.</param>
internal sealed record BundleTextColumns(
    bool Header, string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pair, string Label, IReadOnlyList<string> Labels);
