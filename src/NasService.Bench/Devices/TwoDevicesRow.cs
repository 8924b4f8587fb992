namespace NasService.Bench.Devices;

/// <summary>A job's front on one of its devices.</summary>
/// <param name="Device">Its name in the job.</param>
/// <param name="Measured">Networks that the search measured there, baselines included.</param>
/// <param name="IsVerified">Whether the front's latencies were measured again.</param>
/// <param name="Networks">Ids of the front, fastest first.</param>
/// <param name="Int8">How many of them have an activation in 8 bits.</param>
/// <param name="FastestMs">Median.</param>
/// <param name="FastestAccuracy">On validation images, a share.</param>
/// <param name="SlowestMs">Median.</param>
/// <param name="SlowestAccuracy">On validation images, a share.</param>
/// <param name="KendallTau">Of the device's latency predictor, on what it did not see; null: too few measurements.</param>
/// <param name="Mape">Its mean error, a share of the measured.</param>
/// <param name="Samples">Measurements it was fitted to.</param>
internal sealed record TwoDevicesRow(
    string Device, int Measured, bool IsVerified, IReadOnlyList<string> Networks, int Int8, double FastestMs, double FastestAccuracy,
    double SlowestMs, double SlowestAccuracy, double? KendallTau, double? Mape, int Samples);
