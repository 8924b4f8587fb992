using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Core.Submission.Checks;

/// <summary>The one check of a job, for the command line, the service and the stage that runs first: all mistakes at once, as far as this process can look.</summary>
public sealed class JobChecks(NamedJobs named, LatencyReach latencies, IDataSurvey survey)
{
    /// <param name="job">The job. Where its document has mistakes, values that were refused are 0, empty or null.</param>
    /// <param name="isComplete">False: the document has mistakes, and only what it names is looked up.</param>
    /// <param name="space">Its space; null where that has mistakes of its own.</param>
    /// <param name="hasData">Whether the path of its data may be opened.</param>
    /// <param name="find">Finds the jobs that it names.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    public async Task<JobCheckResult> RunAsync(JobDefinition job, bool isComplete, SearchSpace? space, bool hasData, FindJob find, CancellationToken cancellationToken)
    {
        var errors = ImmutableArray.CreateBuilder<InputError>();
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (isComplete)
        {
            errors.AddRange(await named.CheckAsync(job, space, find, cancellationToken));
        }

        if (hasData && job.Data.Kind.Length > 0)
        {
            await LookAsync(job, isComplete, space, errors, warnings, cancellationToken);
        }

        var constraints = isComplete && space is not null ? await ReachAsync(job, space, find, cancellationToken) : [];
        warnings.AddRange(constraints.Where(c => c.IsWithin && c.Least > c.Bound).Select(c => $"constraints.{c.Constraint}: {c.Basis}."));
        return new JobCheckResult(errors.ToImmutable(), constraints, warnings.ToImmutable());
    }

    /// <summary>Sentences of a job's data by their tokens; null where this process cannot look.</summary>
    public async Task<ImmutableSortedDictionary<int, int>?> TokensAsync(DataDefinition data, CancellationToken cancellationToken)
        => (await survey.LookAsync(data, cancellationToken))?.Value?.Tokens;

    private async Task LookAsync(
        JobDefinition job, bool isComplete, SearchSpace? space, ImmutableArray<InputError>.Builder errors, ImmutableArray<string>.Builder warnings, CancellationToken cancellationToken)
    {
        var found = await survey.LookAsync(job.Data, cancellationToken);
        if (found is null)
        {
            warnings.Add("data: the images were not looked at; the job fails if they do not fit when it runs.");
        }
        else if (found.Value is not { } facts)
        {
            errors.AddRange(found.Errors);
        }
        else if (isComplete)
        {
            errors.AddRange(DataFit.Check(job, space?.Definition, facts));
            warnings.AddRange(DataFit.Warn(job, facts));
            if (space is not null && DataFit.Cut(space.Definition, facts) is { } cut)
            {
                warnings.Add($"data: {cut}.");
            }
        }
    }

    private async Task<ImmutableArray<ConstraintReach>> ReachAsync(JobDefinition job, SearchSpace space, FindJob find, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<ConstraintReach>();
        void Counted(string name, long? bound, Func<SearchSpace, long> least, string what)
        {
            if (bound is { } b)
            {
                var l = least(space);
                result.Add(new ConstraintReach(name, b, l, b >= l, $"{what} {l}"));
            }
        }

        Counted("maxMacs", job.Constraints.MaxMacs, ConstraintCheck.MinMacs, "the fewest MACs of any network are");
        Counted("maxModelBytes", job.Constraints.MaxModelBytes, ConstraintCheck.MinBytes, "the fewest bytes of any network, of its weights alone, are");
        if (job.Constraints.MaxLatencyMs is { } ms)
        {
            var known = await latencies.FindAsync(job, space, find, cancellationToken);
            result.Add(new ConstraintReach(
                "maxLatencyMs", ms, known?.LatencyMs, known is null || ms >= LatencyReach.Margin * known.LatencyMs, known?.ToString() ?? "nothing is known of this space's latencies on this device"));
        }

        return result.ToImmutable();
    }
}
