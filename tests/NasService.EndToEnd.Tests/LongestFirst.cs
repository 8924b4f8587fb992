using NasService.EndToEnd.Tests.Mistakes;
using NasService.EndToEnd.Tests.Queue;
using NasService.EndToEnd.Tests.Runs;
using NasService.EndToEnd.Tests.Samples;
using NasService.EndToEnd.Tests.Service;
using Xunit.Abstractions;

namespace NasService.EndToEnd.Tests;

/// <summary>Three collections run beside each other: a long one that begins last would run alone at the end. Those that are not named come
/// after these.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <summary>Parts of collections' names.</summary>
    private static readonly string[] s_long =
    [
        FinishedJobCollection.Name, SearchedAgainCollection.Name, nameof(InitRunTests), nameof(ChaosTests), nameof(WorkerDeathTests), nameof(EnvironmentFaultTests), nameof(FullDiskTests),
        nameof(JobMistakeTests), nameof(TargetsRunTests), nameof(InterruptTests), nameof(ServeTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(Rank);

    private static int Rank(ITestCollection collection)
        => Array.FindIndex(s_long, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal)) is >= 0 and var rank ? rank : s_long.Length;
}
