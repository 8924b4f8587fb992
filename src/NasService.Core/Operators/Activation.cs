namespace NasService.Core.Operators;

/// <summary>The function behind a convolution.</summary>
public enum Activation
{
    None,
    Relu,
    Relu6,
    HSwish,
    HSigmoid,

    /// <summary>By the error function, as in the published transformers.</summary>
    Gelu,

    /// <summary>The square of ReLU (Primer).</summary>
    SquaredRelu,

    Tanh,
}
