namespace NasService.Core.Operators;

/// <summary>
/// Which places <see cref="TokenKeep"/> leaves are taken: a mask of T numbers that are 0 or 1, all of 1 first, to one of K. A sentence of n tokens has as many as its
/// share of n. Always in fp32.
/// </summary>
/// <param name="Share">As there.</param>
/// <param name="Tokens">T at its largest.</param>
public sealed record MaskKeep(double Share, int Tokens) : Op
{
    public override int? Bits => NumberFormats.Fp32.Code;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 1);
        return inputs[0] == new TensorShape(Tokens) ? new TensorShape(TokenKeep.Count(Share, Tokens))
            : throw new ArgumentException($"MaskKeep: expected a mask of {Tokens}, got {inputs[0]}.", nameof(inputs));
    }
}
