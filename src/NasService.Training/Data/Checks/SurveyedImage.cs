namespace NasService.Training.Data.Checks;

/// <summary>What is known of one image without its pixels.</summary>
/// <param name="Label">Its class.</param>
/// <param name="Digest">Equal for equal images.</param>
/// <param name="Name">Its file; null where it has none of its own.</param>
/// <param name="Width">Columns, upright.</param>
/// <param name="Height">Rows, upright.</param>
/// <param name="Traits">What else is worth telling.</param>
public readonly record struct SurveyedImage(ushort Label, UInt128 Digest, string? Name, int Width, int Height, ImageTraits Traits);
