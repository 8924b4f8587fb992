using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

// The files lie in the assembly as resources. It is read and not loaded: none of its code runs.
var (assembly, folder) = (args[0], args[1]);
Directory.CreateDirectory(folder);
using var pe = new PEReader(File.OpenRead(assembly));
var metadata = pe.GetMetadataReader();
var start = pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
foreach (var handle in metadata.ManifestResources)
{
    var resource = metadata.GetManifestResource(handle);
    var name = metadata.GetString(resource.Name);
    if (!resource.Implementation.IsNil || (!name.EndsWith("model.onnx", StringComparison.Ordinal) && !name.EndsWith("vocab.txt", StringComparison.Ordinal)))
    {
        continue;
    }

    var reader = pe.GetSectionData(start + (int)resource.Offset).GetReader();
    var length = reader.ReadInt32();
    var path = Path.Combine(folder, name.EndsWith(".onnx", StringComparison.Ordinal) ? "model.onnx" : "vocab.txt");
    File.WriteAllBytes(path, reader.ReadBytes(length));
    Console.WriteLine($"{path}: {length} bytes");
}
