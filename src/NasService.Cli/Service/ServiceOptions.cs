using System.Collections.Immutable;
using System.CommandLine;
using NasService.Api;
using NasService.Cli.Numbers;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Core.Yaml;

namespace NasService.Cli.Service;

/// <summary>Options that the commands of the service share.</summary>
internal sealed class ServiceOptions
{
    /// <summary>Environment variable with the connection string: a command line is seen by everybody on the machine.</summary>
    public const string DatabaseVariable = "NAS_DATABASE";

    /// <summary>A timer counts no further.</summary>
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(45);

    private const string DefaultGroups = "search,measure:cpu";

    public Option<string?> Database { get; } = new("--database")
    {
        Description = $"PostgreSQL connection string (default: {DatabaseVariable}, else SQLite in the data folder)",
        HelpName = "CONNECTION",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(DatabaseVariable) is { Length: > 0 } given ? given : null,
    };

    public Option<string> Groups { get; } = new("--groups")
    {
        Description = "What to serve: search, measure:NAME (this machine as device NAME), separated by commas",
        HelpName = "LIST",
        DefaultValueFactory = _ => DefaultGroups,
    };

    public Option<double> LeaseSeconds { get; } = NumberOption.Real(
        "--lease", "Seconds without a heartbeat after which another worker takes over", new NumberRule(3, 3600), new LeasePolicy().Duration.TotalSeconds, "SECONDS");

    public Option<int> RunningPerUser { get; } = NumberOption.Whole(
        "--running-per-user", "Jobs of one user that run at a time; the others wait", new IntRule(1, 1000), new LeasePolicy().MaxRunningPerOwner);

    public Option<FileInfo?> Limits { get; } = new("--limits")
    {
        Description = "How much jobs, users and the service may take, and each user's share of the workers (JSON; see docs/api.md)",
        HelpName = "FILE",
    };

    public WorkerSettings ReadWorker(ParseResult parsed, DirectoryInfo data) => ReadWorker(parsed, data, parsed.GetRequiredValue(Groups));

    /// <param name="parsed">The command line.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="groups">As <see cref="Groups"/> takes them.</param>
    public WorkerSettings ReadWorker(ParseResult parsed, DirectoryInfo data, string groups)
    {
        var perUser = parsed.GetResult(RunningPerUser) is null ? new LeasePolicy().MaxRunningPerOwner : parsed.GetValue(RunningPerUser);
        var limits = parsed.GetResult(Limits) is null || parsed.GetValue(Limits) is not { } file ? null : LimitsFile.Read(file.FullName);
        var policy = new LeasePolicy { Duration = TimeSpan.FromSeconds(parsed.GetRequiredValue(LeaseSeconds)), MaxRunningPerOwner = perUser };
        var longest = (limits?.Job ?? new JobCeilings()).Time;
        var grace = longest < policy.StageGrace ? longest : policy.StageGrace;
        return new WorkerSettings(
            new DataFolder(data.FullName),
            parsed.GetValue(Database),
            ParseGroups(groups),
            policy with { StageTime = longest < LongestTimer ? longest : LongestTimer, StageGrace = grace })
        {
            Limits = limits,
        };
    }

    internal static ImmutableArray<string> ParseGroups(string text)
    {
        var groups = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var wrong = groups.Where(g => g != WorkGroups.Search && WorkGroups.DeviceOf(g) is null).ToArray();
        if (groups.Length == 0 || wrong.Length > 0)
        {
            throw new InputException("--groups", "There is no such group.", string.Join(", ", wrong), $"{WorkGroups.Search}, {WorkGroups.Measure("NAME")}");
        }

        return [.. groups.SelectMany(g => g == WorkGroups.Search ? [WorkGroups.Search, WorkGroups.Score] : new[] { g }).Distinct(StringComparer.Ordinal)];
    }
}
