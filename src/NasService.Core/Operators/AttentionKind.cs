namespace NasService.Core.Operators;

/// <summary>How tokens look at each other.</summary>
public enum AttentionKind
{
    /// <summary>Shares by the softmax of scaled products (Vaswani et al. 2017).</summary>
    Softmax,

    /// <summary>Products of features in place of the softmax, in time linear in the tokens: cosFormer (Qin et al. 2022).</summary>
    Linear,

    /// <summary>Softmax among the tokens of one window.</summary>
    Window,

    /// <summary>Softmax that reaches 0: stretched by a little and cut off (Bondarenko et al. 2023, "Quantizable Transformers").</summary>
    Clipped,
}
