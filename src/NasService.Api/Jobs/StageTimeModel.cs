using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Views;

namespace NasService.Api.Jobs;

/// <summary>Seconds by stage. Training scales with steps, images a step and networks a step; sampling and search with evaluations.</summary>
internal static class StageTimeModel
{
    /// <summary>Multiply-accumulates a second of two cores, forward and backward, on small and on large layers.</summary>
    private const double SlowMacsPerSecond = 3e9;
    private const double FastMacsPerSecond = 60e9;

    /// <summary>A backward pass takes about two forward ones.</summary>
    private const double PassesPerStep = 3;

    /// <summary>Exporting, scoring and measuring one candidate of a small space takes this long.</summary>
    private const double FastEvaluationSeconds = 0.2;
    private const double SlowEvaluationSeconds = 3;

    /// <summary>One run of the smallest networks, and of one of a millisecond.</summary>
    private const double FastRunSeconds = 10e-6;
    private const double SlowRunSeconds = 1e-3;

    /// <summary>What the same job may take longer or shorter under another load.</summary>
    private const double Spread = 1.5;

    /// <summary>Null where no past job tells.</summary>
    public static IReadOnlyDictionary<string, SecondsRange>? FromHistory(JobDefinition job, IReadOnlyList<JobCost> history, JobNames names)
    {
        var scaled = history
            .Select(h => (h.StageSeconds, Past: JobJson.Read(Encoding.UTF8.GetBytes(h.DocumentJson), names).Value))
            .Where(h => h.Past is not null)
            .SelectMany(h => h.StageSeconds.Select(s => (Stage: s.Key, Seconds: s.Value * Factor(s.Key, job, h.Past!))))
            .Where(s => double.IsFinite(s.Seconds))
            .ToLookup(s => s.Stage, s => s.Seconds, StringComparer.Ordinal);
        if (scaled.Count == 0)
        {
            return null;
        }

        var costs = scaled.ToDictionary(s => s.Key, s => new SecondsRange(s.Min() / Spread, s.Max() * Spread), StringComparer.Ordinal);
        var sampled = Math.Min(job.Search.InitialSample, job.Search.Evaluations);
        AtLeast(StageNames.Sample, Runs(job, sampled));
        AtLeast(StageNames.Search, Runs(job, job.Search.Evaluations - sampled));
        return costs;

        void AtLeast(string stage, SecondsRange runs)
            => costs[stage] = costs.TryGetValue(stage, out var known) ? new SecondsRange(Math.Max(known.Low, runs.Low), Math.Max(known.High, runs.High)) : runs;
    }

    public static IReadOnlyDictionary<string, SecondsRange> FromArithmetic(JobDefinition job, long largestMacs)
    {
        var macs = StepsOf(job) * (double)job.Supernet.Batch * PassesPerStep * Networks(job) * largestMacs;
        var sampled = Math.Min(job.Search.InitialSample, job.Search.Evaluations);
        var searched = job.Search.Evaluations - sampled;
        var (sampleRuns, searchRuns) = (Runs(job, sampled), Runs(job, searched));
        return new Dictionary<string, SecondsRange>(StringComparer.Ordinal)
        {
            [StageNames.Train] = new(macs / FastMacsPerSecond, macs / SlowMacsPerSecond),
            [StageNames.Sample] = new((sampled * FastEvaluationSeconds) + sampleRuns.Low, (sampled * SlowEvaluationSeconds) + sampleRuns.High),
            [StageNames.Search] = new((searched * FastEvaluationSeconds) + searchRuns.Low, (searched * SlowEvaluationSeconds) + searchRuns.High),
        };
    }

    // What the plans of measurement ask for by themselves, however small the networks are. The front is measured once more, and is the smaller part.
    private static SecondsRange Runs(JobDefinition job, int evaluations)
    {
        var plan = job.Latency.Plan;
        var verify = job.Latency.VerifyPlan;
        var images = job.Scenarios.Sum(s => (double)s.Plan.Batch) / plan.Batch;
        double Count(int most, int verified) => images * (((double)evaluations * (plan.WarmUp + most)) + verify.WarmUp + verified);
        return job.Latency.ReplayOf is not null
            ? new SecondsRange(0, 0)
            : new SecondsRange(Count(plan.MinRuns, verify.MinRuns) * FastRunSeconds, Count(plan.MaxRuns, verify.MaxRuns) * SlowRunSeconds);
    }

    /// <summary>0 where the job names a supernet.</summary>
    public static int StepsOf(JobDefinition job) => job.Supernet.From is null ? job.Supernet.Steps : 0;

    private static double Factor(string stage, JobDefinition job, JobDefinition past) => stage switch
    {
        StageNames.Train => StepsOf(past) == 0 ? double.NaN : Work(job) / Work(past),
        StageNames.Sample => (double)job.Search.InitialSample / past.Search.InitialSample,
        StageNames.Search => Searched(past) == 0 ? double.NaN : Searched(job) / Searched(past),
        _ => 1,
    };

    private static double Work(JobDefinition job) => StepsOf(job) * (double)job.Supernet.Batch * Networks(job);

    private static double Searched(JobDefinition job) => job.Search.Evaluations - job.Search.InitialSample;

    // The largest, the smallest and the random ones.
    private static int Networks(JobDefinition job) => 2 + job.Supernet.RandomMembers;
}
