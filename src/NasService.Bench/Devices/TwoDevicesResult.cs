namespace NasService.Bench.Devices;

/// <summary>What <c>nas bench two-devices</c> finds.</summary>
/// <param name="Job">Its id.</param>
/// <param name="Seconds">From submitting to the end.</param>
/// <param name="Steps">Of the one supernet.</param>
/// <param name="Supernets">That the job trained.</param>
/// <param name="Evaluations">Networks that were exported, scored and measured on the first device, baselines included.</param>
/// <param name="Shared">Networks on both fronts.</param>
/// <param name="Browser">What the page calls itself.</param>
/// <param name="Rows">The devices, the one that leads first.</param>
internal sealed record TwoDevicesResult(string Job, double Seconds, int Steps, int Supernets, int Evaluations, int Shared, string Browser,
    IReadOnlyList<TwoDevicesRow> Rows);
