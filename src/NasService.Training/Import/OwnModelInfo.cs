namespace NasService.Training.Import;

/// <summary>What a user's ONNX file says of itself.</summary>
/// <param name="Channels">Of its input.</param>
/// <param name="Side">Of its square input.</param>
/// <param name="Classes">Numbers it gives for an image.</param>
/// <param name="Parameters">Floating-point and integer weights in its initializers.</param>
/// <param name="Nodes">Operators.</param>
public sealed record OwnModelInfo(int Channels, int Side, int Classes, long Parameters, int Nodes);
