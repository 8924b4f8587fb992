namespace NasService.Core.Latency;

/// <summary>An exported model on disk.</summary>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Path">Absolute path of the ONNX file.</param>
/// <param name="InputChannels">Channels of its input.</param>
/// <param name="Resolution">Side of its square input.</param>
public sealed record ModelFile(string ArchitectureId, string Path, int InputChannels, int Resolution);
