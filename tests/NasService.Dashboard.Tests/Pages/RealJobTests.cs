using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.Dashboard.Tests.Browser;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>Nothing is played here: the service and its worker are processes, the job trains, searches and exports, and the model that comes down runs.</summary>
[Collection(LongCollection.Name)]
public sealed class RealJobTests(Browser.Dashboard dashboard)
{
    private const string Serving = "nas: serving on ";
    private const string Key = "nas: the administrator's key, shown this once: ";

    /// <summary>Training alone takes seconds on a machine that does nothing else.</summary>
    private const float PatienceMs = 240_000;

    [Fact]
    public async Task Job_SubmittedOnThePage_IsWatchedToItsEndAndItsModelRunsAndItsSupernetIsReused()
    {
        using var files = new TinyJob();
        await using var serve = NasProcess.Start(files.Data, "serve", "--listen", "127.0.0.1:0", "--dataset", $"images={files["images"]}");
        var address = new Uri((await serve.LineAsync(Serving))[Serving.Length..]);
        await using var tab = await dashboard.OpenAsync(address, (await serve.LineAsync(Key))[Key.Length..]);
        await tab.OpenAsync("/new");
        await tab.Find("#document").FillAsync(TinyJob.Document);
        await tab.Find("#submit:not([disabled])").ClickAsync();
        await tab.Page.WaitForURLAsync("**/jobs/*");
        await tab.Page.WaitForSelectorAsync("#content[data-ready]");
        var job = tab.Page.Url;

        // Never loaded again: all that comes is what the job's events brought.
        await tab.Page.WaitForSelectorAsync(".badge.running", new() { Timeout = PatienceMs });
        await tab.Page.WaitForSelectorAsync(".badge.succeeded", new() { Timeout = PatienceMs });
        await tab.Page.WaitForFunctionAsync($"() => window.nasJob.evaluations.rows.filter(r => r.round >= 0).length === {TinyJob.Evaluations}");
        await tab.Page.WaitForFunctionAsync("() => window.nasJob.front?.summary.verified && window.nasJob.front.front.every(p => p.quality.test)");
        var best = await tab.EvaluateAsync<JsonElement>("window.nasJob.front.front.at(-1)");

        await tab.OpenAsync($"{new Uri(job).AbsolutePath}/candidates/{best.GetProperty("id").GetString()}");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Find("#bundle").ClickAsync());
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        var model = Read(zip, "model.onnx");
        Assert.Equal(best.GetProperty("artifact").GetString(), Convert.ToHexStringLower(SHA256.HashData(model)));
        using var manifest = JsonDocument.Parse(Read(zip, "manifest.json"));
        Assert.Equal(best.GetProperty("quality").GetProperty("test").GetProperty("value").GetDouble(), ScoreOf(model, manifest.RootElement.GetProperty("input")));

        // Its space was pasted: a job on its supernet has that space, too.
        await tab.OpenAsync($"/specialize?job={job.Split('/')[^1]}");
        await tab.Find("#start:not([disabled])").ClickAsync();
        await tab.Page.WaitForURLAsync("**/jobs/*");
        await tab.Page.WaitForSelectorAsync("#content[data-ready]");
        Assert.Equal("tiny", await tab.EvaluateAsync<string>("window.nasJob.detail.job.space"));
        Assert.Equal(job.Split('/')[^1], await tab.EvaluateAsync<string>("window.nasJob.detail.definition.supernet.from"));

        // A part that is loaded when it comes near would not be there any more.
        await tab.DrawnAsync();
        await serve.SignalAsync("TERM");
        (await serve.EndAsync()).Expect(0);
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>As the bundle's README says: (pixel / 255 - mean) / std, through ONNX Runtime, the largest logit.</summary>
    private static double ScoreOf(byte[] model, JsonElement input)
    {
        var (pixels, labels) = TinyImages.MakeTest();
        var (mean, std) = (input.GetProperty("mean")[0].GetSingle(), input.GetProperty("std")[0].GetSingle());
        var values = new DenseTensor<float>(pixels.Select(p => ((p / 255f) - mean) / std).ToArray(), [TinyImages.Test, 1, TinyImages.Size, TinyImages.Size]);
        using var session = new InferenceSession(model);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", values)]);
        var logits = results.Single(r => r.Name == "logits").AsTensor<float>().ToArray();
        return (double)logits.Chunk(TinyImages.Classes).Zip(labels).Count(p => Array.IndexOf(p.First, p.First.Max()) == p.Second) / labels.Length;
    }
}
