using NasService.Core.Spaces;

namespace NasService.Core.Jobs;

/// <summary>A job as sent to a service.</summary>
/// <param name="Definition">The job; its space is named.</param>
/// <param name="Space">The space, where the document holds it; null: the service's own of that name.</param>
/// <param name="HoldsSpace">Whether the document holds a space, if only one with mistakes.</param>
public sealed record JobRequest(JobDefinition Definition, SearchSpace? Space, bool HoldsSpace = false);
