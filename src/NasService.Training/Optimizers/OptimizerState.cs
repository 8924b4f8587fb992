using static TorchSharp.torch;

namespace NasService.Training.Optimizers;

/// <summary>Keeps the slots.</summary>
internal abstract class OptimizerState : IOptimizerState
{
    private readonly Dictionary<string, Tensor?[]> _slots;

    protected OptimizerState(int parameters, params string[] slots)
        => _slots = slots.ToDictionary(s => s, _ => new Tensor?[parameters], StringComparer.Ordinal);

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
