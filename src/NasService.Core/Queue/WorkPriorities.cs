namespace NasService.Core.Queue;

/// <summary>What a job's priority means.</summary>
public static class WorkPriorities
{
    /// <summary>Up to this, above or below zero, a priority orders its user's own jobs. Beyond it, it orders them among all users', and is an administrator's to give.</summary>
    public const int AcrossUsers = 100;

    /// <summary>The largest there is, above or below zero.</summary>
    public const int Most = 1000;
}
