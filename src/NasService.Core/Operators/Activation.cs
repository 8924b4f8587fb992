namespace NasService.Core.Operators;

/// <summary>The function behind a convolution.</summary>
public enum Activation
{
    None,
    Relu,
    Relu6,
    HSwish,
    HSigmoid,
}
