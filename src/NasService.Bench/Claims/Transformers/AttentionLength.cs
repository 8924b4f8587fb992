namespace NasService.Bench.Claims.Transformers;

/// <summary>Four blocks, 64 wide, on some tokens.</summary>
internal sealed record AttentionLength(int Tokens, double LinearMs, double SoftmaxMs);
