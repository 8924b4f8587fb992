using System.Collections.Immutable;

namespace NasService.Api.Fleet;

/// <summary>Names for <c>data.path</c> of a job.</summary>
internal sealed record DataSetList(ImmutableArray<string> DataSets);
