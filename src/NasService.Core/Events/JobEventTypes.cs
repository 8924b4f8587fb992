namespace NasService.Core.Events;

/// <summary>Names of what happens in a job.</summary>
public static class JobEventTypes
{
    /// <summary>The job changed its state: <c>{state, message?}</c>; or was asked to: <c>{state, requested}</c>.</summary>
    public const string State = "state";

    /// <summary>A stage began or ended: <c>{stage, state, attempt, message?}</c>.</summary>
    public const string Stage = "stage";

    /// <summary>Evaluations were stored: <c>{indices}</c>.</summary>
    public const string Evaluations = "evaluations";

    /// <summary>A version of the front was stored: <c>{id, deviceId, version, points, hypervolume, evaluations, verified}</c>.</summary>
    public const string Front = "front";

    /// <summary>How far a stage is: <c>{stage, done, total, unit}</c>.</summary>
    public const string Progress = "progress";

    /// <summary>Something that whoever reads the result should know: <c>{stage, text}</c>.</summary>
    public const string Note = "note";
}
