namespace NasService.Training.Data.Text;

/// <summary>A sample of a file of text.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Fields">Its columns.</param>
internal sealed record TextRow(int Line, IReadOnlyList<string> Fields);
