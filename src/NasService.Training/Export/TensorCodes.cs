namespace NasService.Training.Export;

/// <summary>A tensor in int8.</summary>
/// <param name="Name">Of its whole numbers.</param>
/// <param name="ScaleName">Of the tensor that holds one step.</param>
/// <param name="ZeroPointName">Of the one that holds the code of 0.</param>
/// <param name="Scale">Of one step.</param>
internal readonly record struct TensorCodes(string Name, string ScaleName, string ZeroPointName, float Scale);
