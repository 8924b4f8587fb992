using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;

namespace NasService.Training.Data;

/// <summary>
/// A seeded, stratified split of a training set: images trained on; two thirds of the rest rank candidates; the last third scores the
/// front. BN statistics and int8 ranges come from the first images of <see cref="Training"/>, which are in random order.
/// </summary>
public sealed record ImageSplit(ImmutableArray<int> Training, ImmutableArray<int> Ranking, ImmutableArray<int> Scoring)
{
    /// <param name="images">The set.</param>
    /// <param name="validation">Images held back; images that are the data's own validation set are all held back instead.</param>
    /// <param name="seed">Which images.</param>
    /// <exception cref="InputException">The validation split does not fit the set.</exception>
    public static ImageSplit Create(ImageSet images, int validation, int seed)
    {
        if (!images.OwnValidation.IsEmpty)
        {
            return Given(images, seed);
        }

        if (ValidationSplit.Refusal(validation, images.Count, images.ClassNames.Count) is { } refusal)
        {
            throw new InputException([refusal]);
        }

        var training = new List<int>(images.Count);
        var ranking = new List<int>();
        var scoring = new List<int>();
        var taken = 0;
        var seen = 0;
        var byClass = Enumerable.Range(0, images.Count).ToLookup(i => (int)images.Labels[i]);
        for (var c = 0; c < images.ClassNames.Count; c++)
        {
            var members = byClass[c].ToArray();
            Seed.Derive(seed, "split", c).Shuffle(members);
            seen += members.Length;

            // Cumulative rounding: the classes' shares add up to exactly the number asked for.
            var held = (int)((long)validation * seen / images.Count) - taken;
            taken += held;
            var third = held / 3;
            scoring.AddRange(members[..third]);
            ranking.AddRange(members[third..held]);
            training.AddRange(members[held..]);
        }

        return new ImageSplit(Shuffled(training, seed, 0), Shuffled(ranking, seed, 1), Shuffled(scoring, seed, 2));
    }

    private static ImageSplit Given(ImageSet images, int seed)
    {
        if (images.OwnValidation.Length < 3)
        {
            throw new InputException("data.path", "There are too few validation images.", $"{images.OwnValidation.Length}", "3 or more");
        }

        var (ranking, scoring) = (new List<int>(), new List<int>());
        foreach (var group in images.OwnValidation.GroupBy(i => images.Labels[i]).OrderBy(g => g.Key))
        {
            var members = group.Order().ToArray();
            Seed.Derive(seed, "split", group.Key).Shuffle(members);

            // Cumulative as below: a third of them all, even where every class has one or two.
            var third = ((ranking.Count + scoring.Count + members.Length) / 3) - scoring.Count;
            scoring.AddRange(members[..third]);
            ranking.AddRange(members[third..]);
        }

        var held = images.OwnValidation.ToHashSet();
        return new ImageSplit(
            Shuffled([.. Enumerable.Range(0, images.Count).Where(i => !held.Contains(i))], seed, 0), Shuffled(ranking, seed, 1), Shuffled(scoring, seed, 2));
    }

    private static ImmutableArray<int> Shuffled(List<int> indices, int seed, int part)
    {
        var array = indices.ToArray();
        Seed.Derive(seed, "split-order", part).Shuffle(array);
        return [.. array];
    }
}
