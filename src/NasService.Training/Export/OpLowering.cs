using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export;

/// <summary>A lowering of one type of operator, by default the same in every format.</summary>
internal abstract class OpLowering<TOp> : IOpLowering
    where TOp : Op
{
    public Type Op => typeof(TOp);

    public virtual int? Format => null;

    public virtual bool QuantizesInputs => false;

    public void Write(Node node, OnnxWriter writer) => Write(node, (TOp)node.Op, writer);

    protected abstract void Write(Node node, TOp op, OnnxWriter writer);
}
