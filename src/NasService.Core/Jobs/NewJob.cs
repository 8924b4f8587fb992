using NasService.Core.Artifacts;

namespace NasService.Core.Jobs;


/// <summary>A job to be stored. Storing the same id twice stores it once.</summary>
/// <param name="Id">From <see cref="JobId.Create"/>.</param>
/// <param name="Name">The definition's name; need not be unique.</param>
/// <param name="DocumentJson">The checked definition with every default filled in, as JSON.</param>
/// <param name="SpaceName">Name of the search space.</param>
/// <param name="SpaceHash">Hash of the search space.</param>
/// <param name="Seed">All of the job's chance comes from it.</param>
public sealed record NewJob(string Id, string Name, string DocumentJson, string SpaceName, string SpaceHash, int Seed)
{
    /// <summary>Whether the workers of a service run it; else the caller does, in its own process. Default false.</summary>
    public bool IsQueued { get; init; }

    /// <summary>Higher goes first. Default 0.</summary>
    public int Priority { get; init; }

    /// <summary>The user it belongs to; null (default): submitted on the machine itself.</summary>
    public string? Owner { get; init; }

    /// <summary>The stored document of its space, registered with it; null: the caller registers one.</summary>
    public ArtifactBlob? Space { get; init; }

    /// <summary>Null (default): every submission is a new job.</summary>
    public SubmissionKey? SubmissionKey { get; init; }
}
