using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NasService.Api;
using NasService.Core.Input;
using NasService.Core.Queue;

namespace NasService.Cli.Service;

/// <summary>
/// What an administrator lets jobs take: <c>{"job": {"hours", "memoryGiB", "diskGiB", "runs"}, "user": {"hours", "diskGiB", "waiting"},
/// "service": {"hours", "diskGiB"}, "shares": {"ann": 2}}</c>. What is left out has its default.
/// </summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Job">Of one job.</param>
/// <param name="User">Of what one user has open.</param>
/// <param name="Service">Of what all have open.</param>
/// <param name="Waiting">Jobs of one user that may wait.</param>
/// <param name="Shares">Of the workers.</param>
internal sealed record LimitsFile(string Path, JobCeilings Job, OpenCeilings User, OpenCeilings Service, int Waiting, ShareWeights Shares)
{
    private const double MostHours = 24 * 365 * 10;
    private const double MostGibibytes = 1 << 20;
    private const int MostWaiting = 1_000_000;
    private const double MostShare = 1000;

    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <exception cref="InputException">Not such a file: every number that is out of range at once.</exception>
    public static LimitsFile Read(string path)
    {
        Parts parts;
        try
        {
            parts = JsonSerializer.Deserialize<Parts>(File.ReadAllBytes(path), s_strict) ?? new Parts(null, null, null, null);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            const string Allowed = "a JSON object with job, user, service and shares";
            throw new InputException("--limits", $"The file cannot be read: {e.Message}", path, Allowed);
        }

        var errors = new List<InputError>();
        var (job, user, service, limits) = (new JobCeilings(), OpenCeilings.OfUser, OpenCeilings.OfService, new ApiLimits());
        var file = new LimitsFile(
            path,
            new JobCeilings
            {
                Time = Hours("job", parts.Job?.Hours, job.Time),
                MemoryBytes = Bytes("job.memoryGiB", parts.Job?.MemoryGiB, job.MemoryBytes),
                DiskBytes = Bytes("job.diskGiB", parts.Job?.DiskGiB, job.DiskBytes),
                Runs = (int)Within("job.runs", parts.Job?.Runs, 1, int.MaxValue, job.Runs),
            },
            new OpenCeilings(Hours("user", parts.User?.Hours, user.Time), Bytes("user.diskGiB", parts.User?.DiskGiB, user.DiskBytes)),
            new OpenCeilings(
                Hours("service", parts.Service?.Hours, service.Time), Bytes("service.diskGiB", parts.Service?.DiskGiB, service.DiskBytes)),
            (int)Within("user.waiting", parts.User?.Waiting, 1, MostWaiting, limits.QueuedJobsPerUser),
            new ShareWeights((parts.Shares ?? []).ToImmutableSortedDictionary(s => s.Key, Share, StringComparer.Ordinal)));
        return errors.Count == 0 ? file : throw new InputException(errors);

        double Share(KeyValuePair<string, double> given) => Within($"shares.{given.Key}", given.Value, 1 / MostShare, MostShare, 1);

        TimeSpan Hours(string part, double? given, TimeSpan usual)
            => TimeSpan.FromHours(Within($"{part}.hours", given, 1e-3, MostHours, usual.TotalHours));

        long Bytes(string place, double? given, long usual)
            => given is null ? usual : (long)(Within(place, given, 1e-3, MostGibibytes, 1) * (1L << 30));

        double Within(string place, double? given, double least, double most, double usual)
        {
            if (given is { } value && !(value >= least && value <= most))
            {
                var (found, allowed) = (FormattableString.Invariant($"{value}"), FormattableString.Invariant($"{least} to {most}"));
                errors.Add(new InputError($"--limits: {place}", "The number is out of range.", found, allowed));
                return usual;
            }

            return given ?? usual;
        }
    }

    private sealed record Parts(JobPart? Job, OpenPart? User, OpenPart? Service, Dictionary<string, double>? Shares);

    private sealed record JobPart(double? Hours, double? MemoryGiB, double? DiskGiB, double? Runs);

    private sealed record OpenPart(double? Hours, double? DiskGiB, double? Waiting);
}
