using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Core.Submission.Checks;

/// <summary>Whether a job, its space and its data belong together.</summary>
public static class DataFit
{
    private static readonly Dictionary<TargetKind, string> s_targets = new()
    {
        [TargetKind.Class] = "a class for each",
        [TargetKind.Number] = "a number for each",
        [TargetKind.Labels] = "labels for each",
        [TargetKind.Picture] = "a larger picture for each",
        [TargetKind.Token] = "what follows each of their characters",
    };

    /// <summary>Every reason why they do not.</summary>
    public static IReadOnlyList<InputError> Check(JobDefinition job, SpaceDefinition? space, DataFacts facts)
    {
        var errors = new List<InputError>();
        if (space is not null && facts.Channels != space.Input.Channels)
        {
            errors.Add(new InputError("data", "The samples do not have the space's channels, or bands.", $"{facts.Channels}", $"{space.Input.Channels}"));
        }

        errors.AddRange(space is null ? [] : CheckWords(space, facts));
        if (space is not null && facts.Targets != space.Task.Targets)
        {
            errors.Add(new InputError("data", $"The samples do not come with what the task {space.Task.Name} asks for.", s_targets[facts.Targets], s_targets[space.Task.Targets]));
        }
        else if (space is not null && facts.Classes != space.Classes)
        {
            errors.Add(new InputError("data", "The samples do not have the space's classes.", $"{facts.Classes}", $"{space.Classes}"));
        }

        if (space is not null && facts.Scale > 0 && facts.Scale != space.Head.Upscale)
        {
            errors.Add(new InputError("data.pairs.scale", "The space's networks enlarge by another factor.", $"{facts.Scale}", $"{space.Head.Upscale}"));
        }

        if (space is not null && facts.SmallestSide > 0 && facts.SmallestSide < space.Input.Extents[^1])
        {
            errors.Add(new InputError(
                "data.path", "A picture made small is smaller than the patch that networks are trained on.", $"{facts.SmallestSide} pixels", $"{space.Input.Extents[^1]} or more a side"));
        }

        if (job.Data.Classes is { } names && names.Names.Length != facts.Classes)
        {
            errors.Add(new InputError("data.classes", "Not a name for each class.", $"{names.Names.Length}", $"{facts.Classes} names"));
        }

        if (job.Data.Normalise is { } normalise && normalise.Mean.Length != facts.Channels)
        {
            errors.Add(new InputError("data.normalise", "Not a mean and a deviation for each channel.", $"{normalise.Mean.Length}", $"{facts.Channels}"));
        }

        var held = facts.OwnValidation > 0 ? facts.OwnValidation : job.Data.Validation;
        if (facts.OwnValidation == 0 && ValidationSplit.Refusal(held, facts.Images, facts.Classes, job.Data.ValidationPlace.Path) is { } refusal)
        {
            errors.Add(refusal);
        }
        else if (BatchRefusal(job, facts.Images - held) is { } batch)
        {
            errors.Add(batch);
        }

        return errors;
    }

    private static IEnumerable<InputError> CheckWords(SpaceDefinition space, DataFacts facts)
    {
        var words = space.Input.Words;
        if ((words?.Words ?? 0) != facts.Words)
        {
            yield return new InputError(facts.Targets == TargetKind.Token ? "data.characters.alphabet" : "data.text.vocabulary",
                words is null ? "The space's networks read no words." : facts.Words == 0 ? "The space's networks read words, and the samples are no sentences." : "The vocabulary is not as large as the space's.",
                $"{facts.Words}", $"{words?.Words ?? 0}");
        }

        if (facts is { Targets: TargetKind.Token, Tokens.IsEmpty: false } && space.Task.PredictsNext
            && facts.Tokens.Keys.Last() != space.Input.Extents[^1])
        {
            yield return new InputError("data.characters.window", "A sample is not as long as what the space's networks read.",
                $"{facts.Tokens.Keys.Last()}",
                $"{space.Input.Extents[^1]}");
        }

        if (words is not null && facts.Words > 0 && words.Segments > 0 != facts.IsPair)
        {
            yield return new InputError("data.text.pair", words.Segments > 0 ? "The space's networks read pairs of sentences." : "The space's networks read one sentence.",
                facts.IsPair ? "pairs" : "one sentence", words.Segments > 0 ? "a column of second sentences" : "no such key, or input.pairs: true in the space");
        }
    }

    /// <summary>Sentences that are longer than any of the space's networks reads; null where there are none.</summary>
    public static string? Cut(SpaceDefinition space, DataFacts facts)
    {
        var longest = space.Input.Extents[^1];
        var cut = facts.Tokens.Where(t => t.Key > longest).Sum(t => t.Value);
        return cut == 0 || space.Input.Words is null ? null
            : FormattableString.Invariant($"{cut} of {facts.Images} sentences have more than {longest} tokens (up to {facts.Tokens.Keys.Last()}): they are cut");
    }

    /// <summary>What is no mistake and may not be meant.</summary>
    /// <param name="job">The job.</param>
    /// <param name="facts">Of its data.</param>
    public static IEnumerable<string> Warn(JobDefinition job, DataFacts facts)
    {
        if (facts.OwnValidation > 0 && job.Data.ValidationPlace.IsGiven && job.Data.Validation != facts.OwnValidation)
        {
            yield return FormattableString.Invariant(
                $"{job.Data.ValidationPlace}: {job.Data.Validation} is not used: the data have a validation folder, and its {facts.OwnValidation} images are held back, all of them.");
        }
    }

    /// <param name="job">Says how many images a step takes.</param>
    /// <param name="training">Images trained on.</param>
    /// <returns>Null where a batch fits, or nothing is trained.</returns>
    public static InputError? BatchRefusal(JobDefinition job, int training)
        => job.Supernet is { From: null } or { Prunes: true } && job.Supernet.Batch > training
        ? new InputError("supernet.batch", $"A batch is larger than the training split: {training} images are left beside the validation images.", $"{job.Supernet.Batch}", $"at most {training}")
        : null;
}
