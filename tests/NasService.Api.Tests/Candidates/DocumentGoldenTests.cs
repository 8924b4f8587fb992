using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Api.Tests.Hosting;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Storage.Tests.Engines;
using NasService.Tests.Goldens;

namespace NasService.Api.Tests.Candidates;

/// <summary>
/// What REST shows of spaces, of what a job would cost and of networks; the page's diagram is drawn from the last (a golden of the
/// dashboard's tests).
/// </summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class DocumentGoldenTests
{
    private const string Folder = "tests/NasService.Api.Tests/Candidates/Goldens";

    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Of a candidate, what its network alone decides.
    private static readonly string[] s_network = ["id", "inputs", "classes", "blocks"];

    private static readonly (string Space, Func<SearchSpace, Architecture> Architecture)[] s_candidates =
    [
        ("fashion-mbconv", s => s.Sample(new Random(1))),
        ("cifar-mbv3-small", s => s.Sample(new Random(1))),
        ("ofa-resnet50", s => s.Smallest()),
    ];

    [Fact]
    public async Task Documents_OfSpacesForecastsAndNetworks_AreTheGoldenOnes()
    {
        await using var service = await TestService.StartAsync();
        Golden.Check($"{Folder}/spaces.json", Lines(await ReadAsync(service, "/api/v1/spaces")));
        foreach (var (name, architecture) in s_candidates)
        {
            var space = service.Get<SpaceLibrary>().OpenNamed(name).GetValueOrThrow();
            var job = TestService.Job(name).Replace("space: fashion-mbconv", $"space: {name}", StringComparison.Ordinal);
            using var forecast = await service.Admin.PostAsync("/api/v1/jobs:validate", TestService.Yaml(job));
            Golden.Check($"{Folder}/{name}.forecast.json", Lines(JsonNode.Parse(await forecast.Content.ReadAsStringAsync())!));

            using var submitted = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(job));
            var id = (await TestService.ReadAsync(submitted)).GetProperty("id").GetString()!;
            var network = architecture(space);
            var ticket = await TestJobs.StartAsync(service, id);
            var evaluation = Samples.Evaluation(0, network.Id) with
            {
                Genes = network.Genes,
                Choices = network.Choices,
                Policy = network.Policy,
            };
            await service.Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([evaluation], Samples.PlanKey, null), default);
            var candidate = await ReadAsync(service, $"/api/v1/jobs/{id}/candidates/{network.Id}");
            Golden.Check($"{Folder}/{name}.candidate.json", Lines(OfNetwork(candidate)));
        }
    }

    private static async Task<JsonNode> ReadAsync(TestService service, string path)
        => JsonNode.Parse((await TestService.GetAsync(service.Admin, path)).GetRawText())!;

    private static JsonObject OfNetwork(JsonNode candidate)
        => new(s_network.Select(k => KeyValuePair.Create(k, candidate[k]?.DeepClone())));

    private static string[] Lines(JsonNode document) => document.ToJsonString(s_indented).Split('\n');
}
