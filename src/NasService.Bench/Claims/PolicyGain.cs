namespace NasService.Bench.Claims;

/// <summary>The fastest policy of one network that loses under half a point, against the network's fp32 and all-int8 twins; verified numbers.</summary>
/// <param name="Job">Whose supernet.</param>
/// <param name="Network">Which network, and its id with the policy.</param>
/// <param name="Int8">Bit genes at 8, of how many, as in <c>4/6</c>.</param>
/// <param name="LossPoints">Accuracy lost against fp32, on images that chose nothing.</param>
/// <param name="SpeedOverFp32">Latency in fp32 over the policy's.</param>
/// <param name="SpeedOverInt8">Latency all in int8 over the policy's.</param>
/// <param name="Int8LossPoints">What all-int8 loses against fp32.</param>
internal sealed record PolicyGain(string Job, string Network, string Int8, double LossPoints, double SpeedOverFp32, double SpeedOverInt8, double Int8LossPoints);
