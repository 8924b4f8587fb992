using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search.Predicted;
using NasService.Core.Spaces;

namespace NasService.Api.Predictors;

/// <summary>Asks a job's newest predictors about architectures that a caller sends.</summary>
internal sealed class Prediction(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const int MaxArchitectures = 1000;
    private const string ListKey = "architectures";
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    public async Task<IResult> AnswerAsync(SearchJob job, byte[] body, CancellationToken cancellationToken)
    {
        var (_, space) = await reading.ReadAsync(job, cancellationToken);
        var (architectures, wrong) = Read(body, space);
        if (wrong is not null)
        {
            return wrong;
        }

        var newest = StoredPredictors.Newest(await store.GetPredictorsAsync(job.Id, cancellationToken));
        if (newest.Count == 0)
        {
            return Problem.Conflict("no-predictor", "The job has fitted no predictor yet, or its search uses none.");
        }

        var encodings = new SpaceEncodings(space);
        var loaded = new Dictionary<string, IPredictor>(StringComparer.Ordinal);
        foreach (var record in newest)
        {
            if (StoredPredictors.Load(families, record) is not { } predictor)
            {
                return Problem.Conflict("other-version", $"The predictor of {record.Metric} ({record.Family}) was stored by another version of this program, and this one cannot read it. A new job on the same supernet fits it anew.");
            }

            loaded[record.Metric] = predictor;
        }

        if (loaded.Values.FirstOrDefault(p => encodings.Of(p) is null) is { } other)
        {
            return Problem.Conflict("no-predictor", $"The predictor ({other.Family}) was fitted on other features than those of an architecture alone.");
        }

        ReadOnlyMemory<int>[] genes = [.. architectures.Select(a => a.Genes.AsMemory())];
        var values = loaded.ToDictionary(p => p.Key, p => encodings.Predict(p.Value, genes), StringComparer.Ordinal);
        return Answer.Of(new PredictionAnswer([.. newest.Select(PredictorDocument.Of)], [.. architectures.Select((a, i) => Of(a, space, values, i))]));
    }

    private static ArchitecturePrediction Of(Architecture architecture, SearchSpace space, Dictionary<string, (double[] Mean, double[] Spread)> values, int row)
    {
        var plan = space.Plan(architecture);
        var metrics = values.ToImmutableSortedDictionary(v => v.Key, v => new PredictedValue(v.Value.Mean[row], v.Value.Spread[row]), StringComparer.Ordinal);
        return new ArchitecturePrediction(architecture.Id, metrics, plan.Macs, plan.Parameters);
    }

    private static (ImmutableArray<Architecture> Architectures, Problem? Wrong) Read(byte[] body, SearchSpace space)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, Json);
        }
        catch (JsonException)
        {
            return ([], Problem.Unparsable([new InputError("", "Not JSON.", null, "a JSON document without repeated keys")]));
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(ListKey, out var list)
                || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > MaxArchitectures)
            {
                return ([], Problem.InvalidDocument([new InputError(ListKey, "Not a list of architectures.", null, $"a list of 1 to {MaxArchitectures} objects with architecture and policy")]));
            }

            var parsed = list.EnumerateArray().Select(a => ArchitectureJson.Read(Encoding.UTF8.GetBytes(a.GetRawText()), space)).ToArray();
            InputError[] errors = [.. parsed.SelectMany((p, i) => p.Errors.Select(e => e with { Path = $"{ListKey}[{i}].{e.Path}" }))];
            return errors.Length > 0 ? ([], Problem.InvalidDocument(errors, body)) : ([.. parsed.Select(p => p.Value!)], null);
        }
    }
}
