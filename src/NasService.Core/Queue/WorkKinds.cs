namespace NasService.Core.Queue;

/// <summary>What a work item asks for; a handler is registered for each.</summary>
public static class WorkKinds
{
    /// <summary>Run the job's next stage. One item a job, put back until the last stage is done.</summary>
    public const string Stage = "stage";

    /// <summary>Score a batch of candidates of one generation.</summary>
    public const string Score = "score";

    /// <summary>Measure models on one device, with the machine to itself.</summary>
    public const string Measure = "measure";
}
