namespace NasService.Core.Latency;

/// <summary>An exported model in the artifact store.</summary>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Digest">SHA-256 of the ONNX file, lower-case hexadecimal.</param>
public sealed record StoredModel(string ArchitectureId, string Digest);
