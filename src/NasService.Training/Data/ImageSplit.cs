using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Jobs.Checks;
using NasService.Core.Seeds;

namespace NasService.Training.Data;

/// <summary>
/// A seeded, stratified split of a training set: images trained on; two thirds of the rest rank candidates; the last third scores the
/// front. BN statistics and int8 ranges come from the first images of <see cref="Training"/>, which are in random order.
/// </summary>
public sealed record ImageSplit(ImmutableArray<int> Training, ImmutableArray<int> Ranking, ImmutableArray<int> Scoring)
{
    /// <exception cref="InputException">The validation split does not fit the set.</exception>
    public static ImageSplit Create(ImageSet images, int validation, int seed)
    {
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

    private static ImmutableArray<int> Shuffled(List<int> indices, int seed, int part)
    {
        var array = indices.ToArray();
        Seed.Derive(seed, "split-order", part).Shuffle(array);
        return [.. array];
    }
}
