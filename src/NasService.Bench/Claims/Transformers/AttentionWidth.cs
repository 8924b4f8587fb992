namespace NasService.Bench.Claims.Transformers;

/// <summary>Four blocks on 196 tokens.</summary>
internal sealed record AttentionWidth(int Width, double Fp32Ms, double Int8Ms)
{
    public double Gain => Fp32Ms / Int8Ms;
}
