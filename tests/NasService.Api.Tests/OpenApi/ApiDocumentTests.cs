using System.Text.Json;
using NasService.Api.Tests.Hosting;
using NasService.Tests.Goldens;

namespace NasService.Api.Tests.OpenApi;

public sealed class ApiDocumentTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    [Trait(Golden.Trait, Golden.TraitValue)]
    public async Task Document_OfTheService_IsTheCommittedOne()
    {
        await using var service = await TestService.StartAsync();
        var document = await TestService.GetAsync(service.Admin, "/openapi/v1.json");
        Golden.Check("docs/openapi.json", [JsonSerializer.Serialize(document, Indented)]);
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
