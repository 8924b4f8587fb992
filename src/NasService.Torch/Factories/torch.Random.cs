using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor randint(
        long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(
            Dispatch.Call(Operators.RandInt, [low, high, size, generator, dtype ?? ScalarType.Int64, Value.None, At(device), Value.None]),
            requires_grad);

    public static Tensor randint(
        long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        randint(0, high, size, dtype, device, requires_grad, generator);

    public static Tensor randperm(
        long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Made(
            Dispatch.Call(Operators.RandPerm, [n, generator, dtype ?? ScalarType.Int64, Value.None, At(device), Value.None]),
            requires_grad);

    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        Dispatch.Call(Operators.Multinomial, [input, num_samples, replacement, generator]);

    /// <summary>Seeds the process-wide generator. Runs that must reproduce pass a <see cref="Generator"/> of their own instead.</summary>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    public static long initial_seed() => Generator.Default.initial_seed();

    public static Tensor get_rng_state() => Generator.Default.get_state();

    public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
}
