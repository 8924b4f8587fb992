namespace NasService.Core.Operators;

/// <summary>
/// What each head found, times the sigmoid of a number for each token and head: a head that has nothing to say is closed (Bondarenko et
/// al. 2023, "Quantizable Transformers", equation 5). Reads
/// T x hv and T x h; makes T x hv. Always in fp32.
/// </summary>
/// <param name="Heads">h.</param>
public sealed record HeadGate(int Heads) : Op
{
    public override int? Bits => NumberFormats.Fp32.Code;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 2);
        return inputs[0].IsTokens && inputs[0].Channels % Heads == 0 && inputs[1] == TensorShape.Tokens(inputs[0][0], Heads)
            ? inputs[0]
            : throw new ArgumentException($"HeadGate: expected tokens of {Heads} heads and as many numbers, got {inputs[0]} and {inputs[1]}.", nameof(inputs));
    }
}
