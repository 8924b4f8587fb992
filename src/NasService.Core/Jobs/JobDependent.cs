namespace NasService.Core.Jobs;

/// <summary>A job that has not ended and still needs another one.</summary>
/// <param name="Job">The job that needs it.</param>
/// <param name="Place">Where its document names the other one, as in <c>supernet.from</c>.</param>
public sealed record JobDependent(SearchJob Job, string Place);
