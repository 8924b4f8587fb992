namespace NasService.Core.Latency;

/// <summary>An exported model on disk. What it takes and gives, the file itself says.</summary>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Path">Absolute path of the ONNX file.</param>
public sealed record ModelFile(string ArchitectureId, string Path)
{
    /// <summary>Its length on disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public long Bytes => new FileInfo(Path).Length;
}
