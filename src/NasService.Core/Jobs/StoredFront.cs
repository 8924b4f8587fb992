using System.Collections.Immutable;

namespace NasService.Core.Jobs;


/// <summary>A version of a job's front on one device; never changed once stored.</summary>
/// <param name="Summary">All but the points.</param>
/// <param name="Points">In ascending order of latency; those the query asked for.</param>
/// <param name="Baselines">Named points beside the front; the query's bounds do not touch them.</param>
public sealed record StoredFront(FrontSummary Summary, ImmutableArray<FrontPoint> Points, ImmutableArray<FrontPoint> Baselines);
