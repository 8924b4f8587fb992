using System.Collections.Frozen;
using NasService.Core.Jobs;

namespace NasService.Cli.Jobs;

/// <summary>How long a demo may take, counted in steps and evaluations and never in minutes.</summary>
internal static class DemoBudgets
{
    public const string Smoke = "smoke";

    public const string Standard = "standard";

    private static readonly FrozenDictionary<string, Func<JobDefinition, JobDefinition>> s_budgets = new Dictionary<string, Func<JobDefinition, JobDefinition>>(StringComparer.Ordinal)
    {
        [Smoke] = job => job with
        {
            Supernet = job.Supernet with { Steps = 120, CheckpointEvery = 40 },
            Search = job.Search with { Evaluations = 24, InitialSample = 12, RoundSize = 6, PredictorEvaluations = 500, Population = 20 },
        },
        [Standard] = job => job,
        ["full"] = job => job with
        {
            Supernet = job.Supernet with { Steps = 3 * job.Supernet.Steps },
            Search = job.Search with { Evaluations = 3 * job.Search.Evaluations, InitialSample = 2 * job.Search.InitialSample },
        },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string[] Names => [.. s_budgets.Keys.Order(StringComparer.Ordinal)];

    public static JobDefinition Apply(string budget, JobDefinition job) => s_budgets[budget](job);
}
