namespace NasService.Bench;

/// <summary>How well a sub-network keeps its answers on the way from the supernet to its file.</summary>
/// <param name="Supernet">Id of the job that trained it, or <c>untrained</c>.</param>
/// <param name="Networks">Random architectures.</param>
/// <param name="Images">Validation images each was asked about.</param>
/// <param name="LargestLogit">Largest magnitude of a logit: what the differences are to be seen against.</param>
/// <param name="Extracted">Largest difference of a logit, supernet to extracted and folded network.</param>
/// <param name="ExtractedMedian">Median over the networks of each one's largest difference.</param>
/// <param name="Exported">Largest difference of a logit, extracted network to its fp32 file in ONNX Runtime.</param>
/// <param name="ExportedMedian">Median over the networks of each one's largest difference.</param>
internal sealed record ExtractionResult(
    string Supernet, int Networks, int Images, double LargestLogit, double Extracted, double ExtractedMedian, double Exported, double ExportedMedian);
