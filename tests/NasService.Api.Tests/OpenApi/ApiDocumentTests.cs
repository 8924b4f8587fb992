using System.Text.Json;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.OpenApi;

public sealed class ApiDocumentTests
{
    /// <summary>Set to 1 to write the committed document anew, after a change that is meant.</summary>
    private const string UpdateVariable = "NAS_UPDATE_OPENAPI";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Document_OfTheService_IsTheCommittedOne()
    {
        await using var service = await TestService.StartAsync();
        var document = await TestService.GetAsync(service.Admin, "/openapi/v1.json");
        var text = JsonSerializer.Serialize(document, Indented) + "\n";
        var file = Path.Combine(Path.GetDirectoryName(Core.Spaces.SpaceLibrary.FindFolder()!)!, "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.True(await File.ReadAllTextAsync(file) == text, $"docs/openapi.json is not what the service says; if the change is meant, run the test with {UpdateVariable}=1");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_OfTheDocument_HaveNamesOfTheirOwnAndSummaries()
    {
        await using var service = await TestService.StartAsync();
        var operations = (await TestService.GetAsync(service.Admin, "/openapi/v1.json")).GetProperty("paths").EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Where(o => o.Value.ValueKind == JsonValueKind.Object)).Select(o => o.Value).ToArray();
        Assert.True(operations.Length > 30);
        Assert.All(operations, o => Assert.False(string.IsNullOrEmpty(o.GetProperty("summary").GetString())));
        Assert.Distinct(operations.Select(o => o.GetProperty("operationId").GetString()));
    }
}
