using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;

namespace NasService.Training.Data;

/// <summary>
/// A seeded, stratified split of a training set: samples trained on; two thirds of the rest rank candidates; the last third scores the
/// front. BN statistics and int8 ranges come from the first samples of <see cref="Training"/>, which are in random order.
/// </summary>
public sealed record DataSplit(ImmutableArray<int> Training, ImmutableArray<int> Ranking, ImmutableArray<int> Scoring)
{
    /// <param name="samples">The set.</param>
    /// <param name="validation">Images held back; images that are the data's own validation set are all held back instead.</param>
    /// <param name="seed">Which images.</param>
    /// <exception cref="InputException">The validation split does not fit the set.</exception>
    public static DataSplit Create(IDataSet samples, int validation, int seed)
    {
        if (!samples.OwnValidation.IsEmpty)
        {
            return Given(samples, seed);
        }

        if (ValidationSplit.Refusal(validation, samples.Count, samples.Targets.ClassNames.Count) is { } refusal)
        {
            throw new InputException([refusal]);
        }

        var labels = samples.Targets.Labels;
        var training = new List<int>(samples.Count);
        var ranking = new List<int>();
        var scoring = new List<int>();
        var taken = 0;
        var seen = 0;
        var byClass = Enumerable.Range(0, samples.Count).ToLookup(i => (int)labels[i]);
        for (var c = 0; c < samples.Targets.ClassNames.Count; c++)
        {
            var members = byClass[c].ToArray();
            Seed.Derive(seed, "split", c).Shuffle(members);
            seen += members.Length;

            // Cumulative rounding: the classes' shares add up to exactly the number asked for.
            var held = (int)((long)validation * seen / samples.Count) - taken;
            taken += held;
            var third = held / 3;
            scoring.AddRange(members[..third]);
            ranking.AddRange(members[third..held]);
            training.AddRange(members[held..]);
        }

        return new DataSplit(Shuffled(training, seed, 0), Shuffled(ranking, seed, 1), Shuffled(scoring, seed, 2));
    }

    private static DataSplit Given(IDataSet samples, int seed)
    {
        if (samples.OwnValidation.Length < 3)
        {
            throw new InputException("data.path", "There are too few validation images.", $"{samples.OwnValidation.Length}", "3 or more");
        }

        var labels = samples.Targets.Labels;
        var (ranking, scoring) = (new List<int>(), new List<int>());
        foreach (var group in samples.OwnValidation.GroupBy(i => labels[i]).OrderBy(g => g.Key))
        {
            var members = group.Order().ToArray();
            Seed.Derive(seed, "split", group.Key).Shuffle(members);

            // Cumulative as below: a third of them all, even where every class has one or two.
            var third = ((ranking.Count + scoring.Count + members.Length) / 3) - scoring.Count;
            scoring.AddRange(members[..third]);
            ranking.AddRange(members[third..]);
        }

        var held = samples.OwnValidation.ToHashSet();
        return new DataSplit(
            Shuffled([.. Enumerable.Range(0, samples.Count).Where(i => !held.Contains(i))], seed, 0), Shuffled(ranking, seed, 1), Shuffled(scoring, seed, 2));
    }

    private static ImmutableArray<int> Shuffled(List<int> indices, int seed, int part)
    {
        var array = indices.ToArray();
        Seed.Derive(seed, "split-order", part).Shuffle(array);
        return [.. array];
    }
}
