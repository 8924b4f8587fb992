namespace NasService.Bench.Claims.Transformers;

/// <summary>One way to compute a part of a transformer block.</summary>
/// <param name="Part">Attention, or what lies between two products in int8.</param>
/// <param name="Way">As in <c>fused, fp32</c>.</param>
/// <param name="Ms">Median of a run, milliseconds.</param>
/// <param name="Error">Root mean square distance from fp32's output, over that output's root mean square.</param>
/// <param name="Kernels">What ONNX Runtime made of it, as in <c>QLinearSoftmax</c>.</param>
internal sealed record IntegerKernelRow(string Part, string Way, double Ms, double Error, string Kernels);
