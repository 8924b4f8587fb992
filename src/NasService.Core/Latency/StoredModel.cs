namespace NasService.Core.Latency;

/// <summary>An exported model in the artifact store.</summary>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Digest">SHA-256 of the ONNX file, lower-case hexadecimal.</param>
/// <param name="InputChannels">Channels of its input.</param>
/// <param name="Resolution">Side of its square input.</param>
public sealed record StoredModel(string ArchitectureId, string Digest, int InputChannels, int Resolution);
