using NasService.Core.Input;

namespace NasService.Core.Latency;

/// <summary>Checks what a device says that it measured: a front is made of these numbers.</summary>
public static class MeasuredResults
{
    /// <summary>Milliseconds; no run of a network is shorter.</summary>
    private const double Least = 1e-5;

    private const double Most = 3_600_000;

    private const int LongestError = 2000;

    /// <param name="request">What was asked.</param>
    /// <param name="results">What it answered.</param>
    /// <param name="devices">Ids that its fingerprints have.</param>
    /// <returns>What is wrong, with its place; empty: nothing.</returns>
    public static IReadOnlyList<InputError> Check(MeasureRequest request, IReadOnlyList<MeasureResult?> results, IReadOnlyCollection<string> devices)
    {
        var errors = new List<InputError>();
        if (!results.Select(r => r?.ArchitectureId).SequenceEqual(request.Models.Select(m => m.ArchitectureId)))
        {
            errors.Add(new InputError("result", "Not the models that were asked for, in their order.", $"{results.Count} results", $"{request.Models.Length}"));
            return errors;
        }

        for (var i = 0; i < results.Count; i++)
        {
            errors.AddRange(Check($"result[{i}]", request.Plan, results[i]!, devices));
        }

        return errors;
    }

    private static IEnumerable<InputError> Check(string path, MeasurementPlan plan, MeasureResult result, IReadOnlyCollection<string> devices)
    {
        if (result.RepeatSpread is { } spread && !(spread is >= 0 and <= Most))
        {
            yield return new InputError($"{path}.repeatSpread", "Not how far medians lie apart.",
                FormattableString.Invariant($"{spread}"), "0 or more");
        }

        if (result.Latency is not { } l)
        {
            if (result.Error is not { Length: > 0 and <= LongestError })
            {
                yield return new InputError($"{path}.error", "A model without a latency says why.", null, $"1 to {LongestError} characters");
            }

            yield break;
        }

        double[] ascending = [l.P10Ms, l.MedianMs, l.P90Ms];
        if (ascending.Any(v => !(v is >= Least and <= Most)))
        {
            yield return new InputError($"{path}.latency", "Not a time that a run takes.", FormattableString.Invariant($"{l.MedianMs} ms"),
                FormattableString.Invariant($"{Least} to {Most} ms, 10th and 90th percentile included"));
        }
        else if (!ascending.Order().SequenceEqual(ascending) || !(l.IntervalLowMs <= l.MedianMs && l.MedianMs <= l.IntervalHighMs))
        {
            yield return new InputError($"{path}.latency", "The percentiles or the interval are not around the median.",
                FormattableString.Invariant($"{l.P10Ms}, {l.MedianMs}, {l.P90Ms}"), "in ascending order");
        }

        if (l.Runs < 1 || l.Batch != plan.Batch || l.Threads != plan.Threads)
        {
            yield return new InputError($"{path}.latency", "Not measured as it was asked for.", $"{l.Runs} runs, batch {l.Batch}, threads {l.Threads}",
                $"1 or more, {plan.Batch}, {plan.Threads}");
        }

        if (!devices.Contains(l.DeviceId))
        {
            yield return new InputError($"{path}.latency.deviceId", "Not this device.", Shortened.Of(l.DeviceId), string.Join(", ", devices));
        }
    }
}
