using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Statistics;
using NasService.Pipeline.Jobs;

namespace NasService.Bench.Claims;

/// <summary>
/// <c>nas bench claims simq</c>: searching architecture and quantization policy together against searching the architecture first and quantizing after
/// (SimQ-NAS, DyNAS-T). Equal numbers of true evaluations, one cache, one reference point; fronts are compared in numbers that chose nothing.
/// </summary>
internal sealed class SimqClaim(BenchSupernets supernets, ClaimsJobs jobs, BenchOutput output, GlobalOptions options) : IClaim
{
    public Command Build()
    {
        var job = new Option<string[]>("--job") { Description = "Jobs whose supernets are searched, in place of training some", HelpName = "JOB", AllowMultipleArgumentsPerToken = true };
        var file = new Option<FileInfo?>("--job-file") { Description = "The job document that supernets are trained by (default: the demo's)", HelpName = "FILE" };
        var training = NumberOption.Count("--training-seeds", "Supernets to train", 2);
        var steps = NumberOption.WholeOrNone("--steps", "Training steps of each (default: the document's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Search seeds on each supernet", 11);
        var evaluations = NumberOption.Count("--evaluations", "True evaluations of each arm and seed", 200);
        var initial = NumberOption.Count("--initial-sample", "Of these, drawn before the first predictor", 50);
        var round = NumberOption.Count("--round-size", "True evaluations a round", 25);
        var reference = NumberOption.RealOrNone("--reference-accuracy", "Of the reference point, a share (default: the job's)", JobLimits.Share, "SHARE");
        var surrogate = new Option<bool>("--surrogate") { Description = "Evaluate nothing: predictors fitted to what earlier runs evaluated answer, with noise" };
        var command = new Command("simq", "Joint search of architecture and policy against search first, quantize later")
        {
            job, file, training, steps, seeds, evaluations, initial, round, reference, surrogate,
        };
        command.SetAction(async (parsed, token) =>
        {
            var ids = new List<string>(parsed.GetValue(job) ?? []);
            for (var t = 0; ids.Count < parsed.GetValue(training) && parsed.GetValue(job) is not { Length: > 0 }; t++)
            {
                ids.Add(await jobs.TrainAsync(parsed, parsed.GetValue(file), parsed.GetValue(steps), t, token));
            }

            var settings = new SimqSettings(
                parsed.GetValue(seeds), parsed.GetValue(evaluations), Math.Min(parsed.GetValue(initial), parsed.GetValue(evaluations)), parsed.GetValue(round), parsed.GetValue(reference), parsed.GetValue(surrogate));
            return await RunAsync(parsed, ids, settings, token);
        });
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, List<string> ids, SimqSettings settings, CancellationToken cancellationToken)
    {
        (double Accuracy, double LatencyMs)? reference = null;
        var (pairs, gains) = (ImmutableArray.CreateBuilder<SimqPair>(), ImmutableArray.CreateBuilder<PolicyGain>());
        var (space, algorithm, evaluations) = ("", "", 0);
        foreach (var id in ids)
        {
            await using var opened = await supernets.OpenAsync(parsed, id, 0, cancellationToken);
            var session = opened.Session;
            if (session.Space.Definition.Quantization is not { Bits.Length: > 1 })
            {
                throw new InputException("--job", "Its space has no choice of bits.", session.Space.Name);
            }

            (space, algorithm) = (session.Space.Name, session.Definition.Search.Algorithm);
            var cache = await EvaluationCache.OpenAsync(session, EvaluationCache.PathOf(parsed.GetRequiredValue(options.Data).FullName, opened.Supernet.ComputeHash(), session.Definition.Calibration.Key), cancellationToken);
            var surrogate = settings.IsSurrogate ? Surrogate(session, cache, opened.Worker.Get<PredictorFamilyCatalog>(), cancellationToken) : null;
            ITrueEvaluations networks = surrogate is null ? cache : surrogate;
            var largest = (await networks.EvaluateAsync([session.Space.Largest(32)], cancellationToken))[0];
            reference ??= (settings.ReferenceAccuracy ?? (session.Definition.Reference.Quality ?? 0), largest.LatencyMs);
            var search = session.Definition.Search with { Evaluations = settings.Evaluations, InitialSample = settings.InitialSample, RoundSize = settings.RoundSize };
            var arms = new SimqArms(session.Space, search, opened.Worker.Get<SearchAlgorithmCatalog>(), networks, reference.Value);
            var run = new SimqRun(
                session,
                arms,
                networks,
                (chosen, folder, token) => surrogate is null ? Verification.RunAsync(session, chosen, Path.Combine(opened.Scratch, folder), token) : Task.FromResult(surrogate.Again(chosen)),
                output.Note);
            pairs.AddRange(await run.SearchAsync(settings.Seeds, cancellationToken));
            gains.AddRange(surrogate is null ? await run.GainsAsync(cancellationToken) : []);
            evaluations += networks.Count;
        }

        var result = new SimqResult(settings, space, algorithm, reference!.Value.Accuracy, reference.Value.LatencyMs, Differences(pairs), gains.ToImmutable(), pairs.ToImmutable(), evaluations);
        output.Write(parsed, "claims simq", [.. Enumerable.Range(0, settings.Seeds)], Bars(result), result, SimqTables.Pairs(result), SimqTables.Differences(result), SimqTables.Gains(result));
        return ExitCodes.Done;
    }

    private SurrogateEvaluations Surrogate(JobSession session, EvaluationCache cache, PredictorFamilyCatalog families, CancellationToken cancellationToken)
    {
        var known = cache.Known;
        if (known.Count < SurrogateEvaluations.FewestRows)
        {
            throw new InputException("--surrogate", "Too few networks of this supernet are known.", $"{known.Count}", $"{SurrogateEvaluations.FewestRows} or more, by a run without --surrogate");
        }

        var fitted = new SurrogateEvaluations(session.Space, known, families, session.Job.Seed, cancellationToken);
        output.Note($"job {session.Job.Id}: a surrogate of {known.Count} networks, off by {100 * fitted.Error.Accuracy:F3} points and {100 * fitted.Error.Latency:F1} % of the latency");
        return fitted;
    }

    private static ImmutableArray<SimqDifference> Differences(IReadOnlyList<SimqPair> pairs) =>
    [
        .. new[] { SimqArms.Twins, SimqArms.Int8, SimqArms.Revert }.Select(arm =>
        {
            var (joint, other) = (pairs.Select(p => p.Hypervolumes[SimqArms.Joint]).ToArray(), pairs.Select(p => p.Hypervolumes[arm]).ToArray());
            double[] differences = [.. joint.Zip(other, (a, b) => a - b)];
            return new SimqDifference(
                arm, Bootstrap.OfMedian(differences), Bootstrap.OfMedian([.. differences.Zip(other, (d, o) => d / o).Where(double.IsFinite)]), differences.Count(d => d > 0));
        }),
    ];

    private static ImmutableArray<BenchBar> Bars(SimqResult result) =>
    [
        BenchBar.AtLeast("joint minus fp32 + twins: lower end of the median's interval (share of the hypervolume)", result.Differences[0].Share.Low, 0),
        .. result.Gains.Select(g => BenchBar.AtLeast($"{g.Network}: times as fast as the faster of fp32 and all-int8", Math.Min(g.SpeedOverFp32, g.SpeedOverInt8), 1)),
    ];
}
