namespace NasService.Dashboard.Tests.Browser;

/// <summary>One service and one browser for all: starting them takes longer than a test.</summary>
[CollectionDefinition(Name)]
public sealed class DashboardCollection : ICollectionFixture<Dashboard>
{
    public const string Name = "dashboard";
}
