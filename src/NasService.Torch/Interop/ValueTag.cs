namespace TorchSharp.Interop;

/// <summary>What a <see cref="Value"/> holds; the numbers are shared with native/nastorch.h.</summary>
internal enum ValueTag
{
    None = 0,
    Int = 1,
    Double = 2,
    Bool = 3,
    Tensor = 4,
    IntList = 5,
    DoubleList = 6,
    BoolList = 7,
    TensorList = 8,
    String = 9,
    Device = 10,
    Generator = 11,

    /// <summary>Results only: the next <see cref="Value.Count"/> values are the list's items.</summary>
    List = 12,
}
