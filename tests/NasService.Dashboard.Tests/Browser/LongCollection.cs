namespace NasService.Dashboard.Tests.Browser;

/// <summary>
/// Tests that mostly wait for something else than the browser, and those of the list of jobs, which is short here: they run beside the others, with a service and a
/// browser of their own.
/// </summary>
[CollectionDefinition(Name)]
public sealed class LongCollection : ICollectionFixture<Dashboard>
{
    public const string Name = "long";
}
