using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export;

/// <summary>A lowering of one type of operator, by default the same in every format.</summary>
internal abstract class OpLowering<TOp> : IOpLowering
    where TOp : Op
{
    public Type Op => typeof(TOp);

    public virtual int? Format => null;

    public virtual bool QuantizesInputs => false;

    public virtual bool QuantizesOutput => false;

    public void Write(Node node, OnnxWriter writer) => Write(node, (TOp)node.Op, writer);

    public IEnumerable<FoldedLayer> Read(Node node, OnnxConstants constants) => Read(node, (TOp)node.Op, constants);

    /// <summary>By default a layer's weight and bias under its own name, as they are in training.</summary>
    protected virtual IEnumerable<FoldedLayer> Read(Node node, TOp op, OnnxConstants constants)
        => op.Layers.Select(l => constants.Layer(l, $"{l.Name}.weight", $"{l.Name}.bias"));

    protected abstract void Write(Node node, TOp op, OnnxWriter writer);
}
