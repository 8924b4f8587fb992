namespace NasService.Bench;

/// <summary>The demo's largest network with one thing changed.</summary>
/// <param name="Dimension">What is changed: width, depth, resolution, batch, threads.</param>
/// <param name="Value">To what.</param>
/// <param name="Factor">Over the value of the network as it is.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="StepMs">A training step from labels, by our operators; median.</param>
/// <param name="EvaluationMs">BN recalibrated, folded, exported, scored in ONNX Runtime; median. NaN where nothing of it changes.</param>
internal sealed record ScalingPoint(string Dimension, double Value, double Factor, long Macs, double StepMs, double EvaluationMs);
