using NasService.Core.Input;

namespace NasService.Storage.Tests;

public sealed class StorageTargetTests
{
    [Theory]
    [InlineData("nas.db")]
    [InlineData("/data/with space/nas.db")]
    [InlineData("Data Source=nas.db")]
    public void Parse_AFile_IsSqliteWithForeignKeys(string database)
    {
        var target = StorageTarget.Parse(database);
        Assert.Equal(StorageEngine.Sqlite, target.Engine);
        Assert.True(Path.IsPathFullyQualified(target.File!));
        Assert.Contains("Foreign Keys=True", target.ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AConnectionStringWithHost_IsPostgreSqlAndLabelledWithoutThePassword()
    {
        var target = StorageTarget.Parse("Host=db.example;Username=nas;Password=hunter2;Database=nas");
        Assert.Equal((StorageEngine.PostgreSql, "db.example/nas", null), (target.Engine, target.Label, target.File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Username=nas;Password=hunter2")]
    [InlineData("Host=a;Nonsense=hunter2")]
    [InlineData("=hunter2")]
    public void Parse_Neither_IsTheUsersMistakeAndHidesThePassword(string database)
    {
        var error = Assert.Throws<InputException>(() => StorageTarget.Parse(database));
        Assert.Equal("database", Assert.Single(error.Errors).Path);
        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
    }
}
