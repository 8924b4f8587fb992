namespace NasService.Bench;

/// <summary>A network and how good it is.</summary>
/// <param name="Id">Id of the fp32 architecture.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Accuracy">Fraction of the validation images, by the exported file in ONNX Runtime.</param>
internal sealed record QualityNetwork(string Id, long Macs, double Accuracy);
