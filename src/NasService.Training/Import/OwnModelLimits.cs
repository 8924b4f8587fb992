namespace NasService.Training.Import;

/// <summary>What a user's ONNX file may ask for.</summary>
internal static class OwnModelLimits
{
    public const long FileBytes = 256L << 20;

    public const int Nesting = 32;

    public const int Nodes = 20_000;

    public const long Elements = 100_000_000;

    public const int LargestResolution = 1024;

    public const int SmallestResolution = 8;

    /// <summary>
    /// Operators of image classifiers, float and quantized. None of them holds a graph of its own, loops, draws numbers, or makes a tensor whose size its
    /// inputs' values decide.
    /// </summary>
    public static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "Abs", "Add", "ArgMax", "AveragePool", "BatchNormalization", "Cast", "Clip", "Concat", "Constant", "Conv", "ConvInteger", "DequantizeLinear", "Div",
        "Dropout", "DynamicQuantizeLinear", "Elu", "Erf", "Exp", "Flatten", "Floor", "Gather", "Gelu", "Gemm", "GlobalAveragePool", "GlobalMaxPool", "HardSigmoid",
        "HardSwish", "Identity", "InstanceNormalization", "LRN", "LayerNormalization", "LeakyRelu", "LogSoftmax", "MatMul", "MatMulInteger", "Max", "MaxPool", "Min",
        "Mish", "Mul", "Neg", "PRelu", "Pad", "Pow", "QLinearConv", "QLinearMatMul", "QuantizeLinear", "Reciprocal", "ReduceMax", "ReduceMean", "ReduceSum", "Relu",
        "Reshape", "Selu", "Shape", "Sigmoid", "Slice", "Softmax", "Softplus", "Split", "Sqrt", "Squeeze", "Sub", "Sum", "Tanh", "Transpose", "Unsqueeze",
    };
}
