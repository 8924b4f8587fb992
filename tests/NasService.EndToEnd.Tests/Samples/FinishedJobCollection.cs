namespace NasService.EndToEnd.Tests.Samples;

/// <summary>Tests of one data folder: at most one of them runs jobs on it at a time.</summary>
[CollectionDefinition(Name)]
public sealed class FinishedJobCollection : ICollectionFixture<FinishedJob>
{
    public const string Name = "finished job";
}
