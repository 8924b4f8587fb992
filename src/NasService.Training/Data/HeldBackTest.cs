using NasService.Core.Jobs;
using NasService.Core.Seeds;

namespace NasService.Training.Data;

/// <summary>
/// The test set of data that come without one: a stratified share of the images, the same in every job, so that no seed trains on what another one is tested on.
/// </summary>
internal static class HeldBackTest
{
    public static ImageSet Training(ImageSet all, DataDefinition data) => Part(all, data, isTest: false);

    public static ImageSet Test(ImageSet all, DataDefinition data) => Part(all, data, isTest: true);

    private static ImageSet Part(ImageSet all, DataDefinition data, bool isTest)
    {
        var kept = new List<int>();
        var byClass = Enumerable.Range(0, all.Count).ToLookup(i => (int)all.Labels[i]);
        for (var c = 0; c < all.ClassNames.Count; c++)
        {
            var members = byClass[c].ToArray();
            Seed.Derive(0, "test", c).Shuffle(members);
            var test = members.Length == 0 ? 0 : Math.Clamp((int)Math.Round(members.Length * data.TestShare), 1, Math.Max(1, members.Length - 1));
            kept.AddRange(isTest ? members[..test] : members[test..]);
        }

        kept.Sort();
        return all.Subset(kept);
    }
}
