namespace NasService.Training.Export;

/// <summary>A tensor that went through int8.</summary>
/// <param name="Name">Of its dequantized twin.</param>
/// <param name="Scale">Of one step.</param>
internal readonly record struct QuantizedTensor(string Name, float Scale);
