namespace NasService.Core.Jobs;


/// <summary>What a latency was measured for.</summary>
public enum MeasurementPurpose
{
    /// <summary>A candidate of the search.</summary>
    Search,

    /// <summary>A point of the front, measured again.</summary>
    Verify,

    /// <summary>A baseline.</summary>
    Baseline,
}
