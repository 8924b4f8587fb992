using NasService.Core.Latency;

namespace NasService.Measurement.Tests.Models;

/// <summary>A temporary folder of model files.</summary>
public sealed class ModelFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-models-");

    public string Path => _folder.FullName;

    public ModelFile Add(string id, byte[] onnx)
    {
        var path = System.IO.Path.Combine(Path, $"{id}.onnx");
        File.WriteAllBytes(path, onnx);
        return new ModelFile(id, path);
    }

    public ModelFile Missing(string id) => new(id, System.IO.Path.Combine(Path, $"{id}.onnx"));

    public void Dispose() => _folder.Delete(recursive: true);
}
