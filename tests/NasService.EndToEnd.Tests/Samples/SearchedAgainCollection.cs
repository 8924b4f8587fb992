namespace NasService.EndToEnd.Tests.Samples;

/// <summary>The same with a job of their own: tests that search, prune or compare again, beside those that only look.</summary>
[CollectionDefinition(Name)]
public sealed class SearchedAgainCollection : ICollectionFixture<FinishedJob>
{
    public const string Name = "searched again";
}
