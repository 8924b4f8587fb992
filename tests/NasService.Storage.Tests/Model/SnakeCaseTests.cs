using NasService.Storage.Model;

namespace NasService.Storage.Tests.Model;

public sealed class SnakeCaseTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("LatencyMedianMs", "latency_median_ms")]
    [InlineData("LatencyP10Ms", "latency_p10_ms")]
    [InlineData("TestCi95High", "test_ci95_high")]
    [InlineData("ReferenceLatencyMs", "reference_latency_ms")]
    public void Convert_PascalCase_IsSnakeCase(string name, string expected) => Assert.Equal(expected, SnakeCase.Convert(name));
}
