using static TorchSharp.torch;

namespace NasService.Training.Optimizers;

/// <summary>Keeps the slots.</summary>
internal abstract class OptimizerState : IOptimizerState
{
    /// <summary>Before the name of a slot; momentum alone, the oldest, has none.</summary>
    protected const string Prefix = "optimizer.";

    /// <summary>The slot of <see cref="SgdState"/>.</summary>
    protected const string Momentum = "momentum";

    private readonly Dictionary<string, Tensor?[]> _slots;

    protected OptimizerState(int parameters, params string[] slots)
        => _slots = slots.ToDictionary(s => s, _ => new Tensor?[parameters], StringComparer.Ordinal);

    /// <summary>Whether a checkpoint's tensor is what an optimizer remembers of a weight, and no weight.</summary>
    public static bool IsSlot(string tensor)
        => tensor.EndsWith($".{Momentum}", StringComparison.Ordinal) || tensor.Contains($".{Prefix}", StringComparison.Ordinal);

    public IReadOnlyDictionary<string, Tensor?[]> Slots => _slots;

    public abstract void Step(IReadOnlyList<Tensor?> gradients, double learningRate);

    public void Restore(string slot, int index, Tensor? value)
    {
        ref var held = ref _slots[slot][index];
        held?.Dispose();
        held = value;
    }

    public void Dispose()
    {
        foreach (var tensor in _slots.Values.SelectMany(s => s))
        {
            tensor?.Dispose();
        }
    }
}
