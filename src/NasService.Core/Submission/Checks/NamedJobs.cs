using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Search;
using NasService.Core.Spaces;

namespace NasService.Core.Submission.Checks;

/// <summary>Whether the jobs that a document names can be what it names them for: their supernets, latencies and predictors.</summary>
public sealed class NamedJobs(IJobStore store, JobReading reading, SearchAlgorithmCatalog algorithms, JobNames names)
{
    private const string ReplayPlace = "latency.replayOf";
    private const string TeacherPlace = "supernet.teacher";
    private const string WarmStartPlace = "search.warmStart";

    /// <param name="job">The job.</param>
    /// <param name="space">Its space; null where that has mistakes of its own.</param>
    /// <param name="find">Finds jobs.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <returns>Every mistake.</returns>
    public async Task<IReadOnlyList<InputError>> CheckAsync(
        JobDefinition job, SearchSpace? space, FindJob find, CancellationToken cancellationToken)
    {
        var errors = new List<InputError>();
        if (job.Supernet.From is { } from)
        {
            await CheckSourceAsync(job, from, space, find, errors, cancellationToken);
        }

        if (job.Supernet.Teacher is { } teacher)
        {
            await CheckTeacherAsync(job, teacher, space, find, errors, cancellationToken);
        }

        if (job.Latency.ReplayOf is { } replayed)
        {
            await CheckReplayAsync(job, replayed, space, find, errors, cancellationToken);
        }

        if (job.Search.WarmStart is { } earlier)
        {
            await CheckWarmStartAsync(job, earlier, space, find, errors, cancellationToken);
        }

        return errors;
    }

    private async Task CheckSourceAsync(
        JobDefinition job, string id, SearchSpace? space, FindJob find, List<InputError> errors, CancellationToken cancellationToken)
    {
        var place = job.Supernet.FromPlace.Path;
        if (await find(id, cancellationToken) is not { } source)
        {
            errors.Add(new InputError(place, "There is no such job.", id));
            return;
        }

        if (await store.GetSupernetAsync(id, cancellationToken) is not { } supernet)
        {
            errors.Add(new InputError(place, "The job has trained no supernet yet.", id));
            return;
        }

        if (space is not null && supernet.SpaceHash != space.Hash)
        {
            errors.Add(new InputError(place, "The supernet is of another space.", id, $"a job on space {space.Name}"));
        }

        var (trained, _) = await reading.ReadAsync(source, cancellationToken);
        if (TrainedImages.Difference(job, trained, place) is { } images)
        {
            errors.Add(images);
        }

        errors.AddRange(IgnoredTraining.Of(job, trained));
    }

    private async Task CheckTeacherAsync(
        JobDefinition job, string id, SearchSpace? space, FindJob find, List<InputError> errors, CancellationToken cancellationToken)
    {
        if (!names.TeachableRecipes.Contains(job.Supernet.Recipe))
        {
            var teachable = string.Join(", ", names.TeachableRecipes);
            errors.Add(new InputError(TeacherPlace, "The recipe has no place for a teacher from outside.", job.Supernet.Recipe, teachable));
        }

        if (await find(id, cancellationToken) is not { } source || await store.GetSupernetAsync(id, cancellationToken) is null)
        {
            errors.Add(new InputError(TeacherPlace, "There is no such job, or it has trained no supernet yet.", id));
            return;
        }

        var (trained, taught) = await reading.ReadAsync(source, cancellationToken);
        if (TrainedImages.Difference(job, trained, TeacherPlace) is { } images)
        {
            errors.Add(images);
        }

        if (space?.Definition.Input.Extents.Except(taught.Definition.Input.Extents).ToArray() is { Length: > 0 } missing)
        {
            errors.Add(new InputError(
                TeacherPlace,
                $"The teacher's space lacks a {space.Definition.Input.ExtentName} of this one.",
                string.Join(", ", missing),
                string.Join(", ", taught.Definition.Input.Extents)));
        }
    }

    private async Task CheckReplayAsync(
        JobDefinition job, string id, SearchSpace? space, FindJob find, List<InputError> errors, CancellationToken cancellationToken)
    {
        if (await find(id, cancellationToken) is not { } source)
        {
            errors.Add(new InputError(ReplayPlace, "There is no such job.", id));
            return;
        }

        if (space is not null && source.SpaceHash != space.Hash)
        {
            errors.Add(new InputError(ReplayPlace, "The job searched another space.", id, $"a job on space {space.Name}"));
        }

        if (await store.CountEvaluationsAsync(id, cancellationToken) == 0)
        {
            errors.Add(new InputError(ReplayPlace, "The job has measured nothing yet.", id));
        }

        var (measured, _) = await reading.ReadAsync(source, cancellationToken);
        errors.AddRange(RecordedPlan.Differences(job.Latency, measured.Latency));
    }

    private async Task CheckWarmStartAsync(
        JobDefinition job, string id, SearchSpace? space, FindJob find, List<InputError> errors, CancellationToken cancellationToken)
    {
        if (!algorithms.Get(job.Search.Algorithm).TakesPriors)
        {
            errors.Add(new InputError(
                WarmStartPlace,
                "The algorithm learns from no earlier predictors.",
                job.Search.Algorithm,
                string.Join(", ", algorithms.Names.Where(n => algorithms.Get(n).TakesPriors))));
        }

        if (await find(id, cancellationToken) is not { } source)
        {
            errors.Add(new InputError(WarmStartPlace, "There is no such job.", id));
            return;
        }

        // A job that still searches fits its predictors anew: a resumed search would then not go on as it began.
        if (!source.IsFinal)
        {
            errors.Add(new InputError(WarmStartPlace, "The job has not ended.", id, "a finished job"));
        }

        if (space is not null && source.SpaceHash != space.Hash)
        {
            errors.Add(new InputError(WarmStartPlace, "The job searched another space.", id, $"a job on space {space.Name}"));
        }
        else if ((await store.GetPredictorsAsync(id, cancellationToken)).Count == 0)
        {
            errors.Add(new InputError(WarmStartPlace, "The job has no predictors: its search used none, or did not come that far.", id));
        }
    }
}
