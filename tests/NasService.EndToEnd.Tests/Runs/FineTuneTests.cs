using System.Text.Json;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(SearchedAgainCollection.Name)]
public sealed class FineTuneTests(FinishedJob job)
{
    [Fact]
    public async Task Export_FineTune_BundleHasOtherWeightsAndSaysHow()
    {
        var (plain, tuned) = (job.Files["plain"], job.Files["tuned"]);
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "accuracy", "--out", plain)).Expect(0);
        var run = (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "accuracy", "--finetune", "2", "--out", tuned, "--json")).Expect(0);
        Assert.Equal(Directory.GetFiles(plain).Select(Path.GetFileName).Order(), Directory.GetFiles(tuned).Select(Path.GetFileName).Order());
        var (before, after) = (await ManifestAsync(plain), await ManifestAsync(tuned));
        Assert.Equal(before.GetProperty("id").GetString(), after.GetProperty("id").GetString());
        Assert.NotEqual(Hash(before), Hash(after));
        Assert.False(before.GetProperty("provenance").TryGetProperty("fineTune", out _));
        var fineTune = after.GetProperty("provenance").GetProperty("fineTune");
        Assert.Equal(2, fineTune.GetProperty("epochs").GetInt32());
        Assert.Equal(before.GetProperty("quality").GetProperty("validation").GetProperty("value").GetDouble(), fineTune.GetProperty("validationBefore").GetDouble());
        var (tunedValidation, said) = (after.GetProperty("quality").GetProperty("validation"), run.Json.GetProperty("after").GetProperty("quality"));
        Assert.Equal(tunedValidation.GetProperty("value").GetDouble(), said.GetProperty("validation").GetProperty("value").GetDouble());

        // The test set was opened once, when the front was fixed.
        Assert.Equal(JsonValueKind.Object, before.GetProperty("quality").GetProperty("test").ValueKind);
        Assert.All([after.GetProperty("quality"), said], a => Assert.False(a.TryGetProperty("test", out _)));
    }

    private static string? Hash(JsonElement manifest) => manifest.GetProperty("files").GetProperty("model.onnx").GetProperty("sha256").GetString();

    private static async Task<JsonElement> ManifestAsync(string folder) => JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json"))).RootElement;
}
