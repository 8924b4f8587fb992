using NasService.Core.Networks;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export;

/// <summary>How an operator is written as ONNX in one number format. Stateless.</summary>
internal interface IOpLowering
{
    /// <summary>The type of operator it writes.</summary>
    Type Op { get; }

    /// <summary>Code of the number format; null: whatever the format of what it reads.</summary>
    int? Format { get; }

    /// <summary>Whether its inputs must have gone through int8 for every reader, one in fp32 that comes before it too.</summary>
    bool QuantizesInputs { get; }

    /// <summary>Whether what it makes goes through int8 for every reader.</summary>
    bool QuantizesOutput { get; }

    /// <summary>Writes what the node makes under the node's name.</summary>
    void Write(Node node, OnnxWriter writer);

    /// <summary>The layers of a node that was written in fp32, from the file's constants: the opposite of <see cref="Write"/>, up to what a
    /// file does not need.</summary>
    IEnumerable<FoldedLayer> Read(Node node, OnnxConstants constants);
}
