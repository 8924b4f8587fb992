using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission.Checks;

namespace NasService.Api.Jobs;

/// <summary>A job document in which everything named was found.</summary>
/// <param name="Definition">The job; the path of its data is a registered folder.</param>
/// <param name="Space">Its space.</param>
/// <param name="Result">What else was found out.</param>
internal sealed record CheckedJob(JobDefinition Definition, SearchSpace Space, JobCheckResult Result);
