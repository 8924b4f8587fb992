namespace NasService.Bench.Devices;

/// <summary>Repeated measurements of one model by a browser that is a device.</summary>
/// <param name="Model">As in <c>middle-int8</c>.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="MediansMs">One of each page that was loaded.</param>
/// <param name="Spread">The greatest over the least, less 1.</param>
/// <param name="Samples">That counted, of all pages together.</param>
/// <param name="NativeMs">Median of ONNX Runtime's own process on the same machine, for the ratio.</param>
internal sealed record BrowserDeviceRow(string Model, long Macs, IReadOnlyList<double> MediansMs, double Spread, int Samples,
    double NativeMs)
{
    public double MedianMs => Quantiles.Of(MediansMs).Median;
}
