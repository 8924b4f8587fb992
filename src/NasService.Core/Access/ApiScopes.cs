namespace NasService.Core.Access;

/// <summary>What the holder of a key may do.</summary>
[Flags]
public enum ApiScopes
{
    None = 0,

    /// <summary>Look at one's own jobs and at what all share: spaces, devices, workers.</summary>
    Read = 1,

    /// <summary>Submit jobs, and steer and delete one's own.</summary>
    Submit = 2,

    /// <summary>Fetch any artifact by its digest: for workers on other machines.</summary>
    Worker = 4,

    /// <summary>Everything, for every user's jobs; keys and the audit log.</summary>
    Admin = 8,
}
