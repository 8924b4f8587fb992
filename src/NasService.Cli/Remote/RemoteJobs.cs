using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NasService.Cli.Fronts;
using NasService.Cli.Output;
using NasService.Core.Documents;
using NasService.Core.Fronts;
using Spectre.Console;

namespace NasService.Cli.Remote;

/// <summary><c>nas jobs ...</c> where a service elsewhere is asked: the service's own documents with <c>--json</c>, else tables of them.</summary>
internal sealed class RemoteJobs(RemoteOptions remote, GlobalOptions options, CliOutput output, TimeProvider time)
{
    public bool IsAsked(ParseResult parsed) => remote.IsRemote(parsed);

    /// <summary>The caller disposes it.</summary>
    public RemoteService Open(ParseResult parsed)
    {
        var (server, key) = Profiles.Resolve(parsed.GetValue(remote.Server), parsed.GetValue(remote.Profile));
        return new RemoteService(server, key, time);
    }

    public async Task<int> ListAsync(ParseResult parsed, int limit, CancellationToken cancellationToken)
    {
        using var service = Open(parsed);
        var page = await service.GetAsync($"jobs?limit={limit.ToString(CultureInfo.InvariantCulture)}", cancellationToken).ConfigureAwait(false);
        return Show(parsed, page, Table(
            page.GetProperty("items").EnumerateArray(), ("job", j => Text(j, "id")), ("name", j => Text(j, "name")), ("state", j => Text(j, "state")), ("space", j => Text(j, "space")), ("owner", j => Text(j, "owner")), ("created (UTC)", j => Text(j, "createdAt"))));
    }

    public async Task<int> ShowAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        using var service = Open(parsed);
        var detail = await service.GetAsync($"jobs/{Uri.EscapeDataString(id)}", cancellationToken).ConfigureAwait(false);
        var job = detail.GetProperty("job");
        if (!parsed.GetValue(options.Json))
        {
            var message = Text(job, "message") is { Length: > 0 } m ? $": {m}" : "";
            output.WriteLine($"{Text(job, "id")} {Text(job, "name")}: {Text(job, "state")} ({Text(detail, "reason")}){message}; {Text(detail, "evaluationCount")} evaluations");
        }

        return Show(parsed, detail, Table(
            detail.GetProperty("stages").EnumerateArray(), ("stage", s => Text(s, "name")), ("state", s => Text(s, "state")), ("attempts", s => Text(s, "attempts")), ("seconds", s => Number(s, "seconds", "F1"))));
    }

    public async Task<int> FrontAsync(ParseResult parsed, string id, double? maxLatencyMs, string? scenario, CancellationToken cancellationToken)
    {
        using var service = Open(parsed);
        var path = $"jobs/{Uri.EscapeDataString(id)}/front?" + (scenario is null ? "" : $"scenario={Uri.EscapeDataString(scenario)}&");
        var bound = maxLatencyMs is { } ms ? FormattableString.Invariant($"maxLatencyMs={ms}") : "";
        var front = await service.GetAsync(path + bound, cancellationToken).ConfigureAwait(false);
        if (maxLatencyMs is { } asked && front.GetProperty("front").GetArrayLength() == 0)
        {
            var whole = await service.GetAsync(path, cancellationToken).ConfigureAwait(false);
            var sentence = NearestPoint.Sentence(asked, Points(whole, "front"));
            if (!parsed.GetValue(options.Json))
            {
                output.WriteLine(sentence);
                return ExitCodes.Done;
            }

            output.Note($"nas: {sentence}");
        }

        return Show(parsed, front, FrontTable.Create(Points(front, "front"), Points(front, "baselines")));
    }

    /// <summary>Cancel, pause, resume or retry.</summary>
    public async Task<int> ActAsync(ParseResult parsed, string id, string verb, CancellationToken cancellationToken)
    {
        using var service = Open(parsed);
        var job = await service.SendAsync(HttpMethod.Post, $"jobs/{Uri.EscapeDataString(id)}:{verb}", null, cancellationToken).ConfigureAwait(false);
        return Show(parsed, job, new Text($"{id}: {Text(job, "state")}{(Text(job, "requested") is { Length: > 0 } r ? $", {r} requested" : "")}\n"));
    }

    public async Task<int> DeleteAsync(ParseResult parsed, string id, bool isForced, CancellationToken cancellationToken)
    {
        using var service = Open(parsed);
        await service.SendAsync(HttpMethod.Delete, $"jobs/{Uri.EscapeDataString(id)}{(isForced ? "?force=true" : "")}", null, cancellationToken).ConfigureAwait(false);
        output.Note($"nas: job {id} is deleted");
        return ExitCodes.Done;
    }

    /// <summary>Prints events as they come, until the job ends.</summary>
    /// <returns>0 where it succeeded.</returns>
    public async Task<int> WatchAsync(ParseResult parsed, RemoteService service, string id, CancellationToken cancellationToken)
    {
        await foreach (var e in service.WatchAsync(Uri.EscapeDataString(id), cancellationToken).ConfigureAwait(false))
        {
            if (parsed.GetValue(options.Json))
            {
                output.WriteLine(e.GetRawText());
            }
            else
            {
                output.WriteLine($"{Text(e.GetProperty("event"), "at")} {Text(e, "type")} {e.GetProperty("event").GetProperty("payload").GetRawText()}");
            }
        }

        var job = (await service.GetAsync($"jobs/{Uri.EscapeDataString(id)}", cancellationToken).ConfigureAwait(false)).GetProperty("job");
        return Text(job, "state") == "succeeded" ? ExitCodes.Done : ExitCodes.Failed;
    }

    public int Show(ParseResult parsed, JsonElement document, Spectre.Console.Rendering.IRenderable rendered)
    {
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(document);
        }
        else
        {
            output.Write(rendered);
        }

        return ExitCodes.Done;
    }

    private static Table Table(IEnumerable<JsonElement> rows, params (string Title, Func<JsonElement, string> Value)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(c => c.Title)]);
        foreach (var row in rows)
        {
            table.AddRow([.. columns.Select(c => Markup.Escape(c.Value(row)))]);
        }

        return table;
    }

    /// <summary>Points of the service's document of a front.</summary>
    public static ImmutableArray<FrontPointDocument> Points(JsonElement front, string name)
        => [.. front.GetProperty(name).EnumerateArray().Select(p => DocumentJson.Read<FrontPointDocument>(p.GetRawText()))];

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string Number(JsonElement element, string name, string format) => element.GetProperty(name).GetDouble().ToString(format, CultureInfo.InvariantCulture);
}
