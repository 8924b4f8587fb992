using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Folders;

namespace NasService.Training.Data.Pairs;

/// <summary>
/// Folders of large pictures, of which small ones are made: those that <c>data.pairs</c> names, else <c>train</c> and <c>test</c>;
/// without a test folder a share of all pictures.
/// </summary>
internal sealed class PairDataSource : IDataSource
{
    private const string Train = "train";
    private const string Test = "test";

    /// <summary>Of a window of structural similarity, which the smallest picture must hold beside its borders.</summary>
    private const int LeastJudged = 11;

    public string Kind => "pairs";

    /// <summary>Never by itself: it could be any folder of pictures.</summary>
    public bool Recognises(string folder) => false;

    public DataReport Check(string folder)
    {
        var data = new DataDefinition(Kind, folder, 0, false, 0);
        try
        {
            return new DataReport(folder, Kind, [Part("training", OpenTraining(data)), Part("test", OpenTest(data))], null, []);
        }
        catch (InputException e)
        {
            return new DataReport(folder, Kind, [], null, [.. e.Errors]);
        }
    }

    public IDataSet OpenTraining(DataDefinition data) => Open(data, isTest: false);

    public IDataSet OpenTest(DataDefinition data) => Open(data, isTest: true);

    public bool HasOwnTest(DataDefinition data) => data.Pairs is { Test: not null } || (data.Pairs?.Training is null && Presence.OfFolder(Path.Combine(data.Path, Test)));

    public IEnumerable<string> TestFiles(DataDefinition data) => List(data, isTest: true);

    private static DataPart Part(string name, IDataSet set) => new(name, set.Count, set.Facts.Channels, set.Facts.SmallestSide, [])
    {
        Noun = "pictures",
        Form = FormattableString.Invariant($"{set.Facts.SmallestSide} pixels or more a side at 1/{set.Facts.Scale}"),
    };

    private PairData Open(DataDefinition data, bool isTest)
    {
        var names = List(data, isTest);
        var scale = (data.Pairs ?? new PairDefinition()).Scale;
        var files = FolderScan.Run(data.Path, names, decodes: false);
        List<InputError> errors = [.. FolderScan.Errors(names, files)];
        var least = LeastJudged + (2 * scale);
        var sides = files.Select(f => f.Header is { } header ? Math.Min(header.Width, header.Height) : int.MaxValue).ToArray();
        if (FileGroup.Error("The picture is too small to be judged.", "pictures are too small to be judged", [.. names.Where((_, i) => sides[i] < least)]) is { } small)
        {
            errors.Add(small with { Allowed = FormattableString.Invariant($"{least} pixels or more a side at a scale of {scale}") });
        }

        return errors.Count == 0
            ? new PairData([.. names.Select((n, i) => new PairFile(n, files[i].Digest))], data, sides.Min() / scale)
            : throw new InputException(errors, cause: files.Select(f => f.Cause).FirstOrDefault(c => c is not null));
    }

    /// <summary>One part's files, none opened.</summary>
    /// <exception cref="InputException">There is no such folder, or no picture in it.</exception>
    private string[] List(DataDefinition data, bool isTest)
    {
        DataFiles.CheckFolder(data.Path);
        var pairs = data.Pairs ?? new PairDefinition();
        var training = pairs.Training ?? (Presence.OfFolder(Path.Combine(data.Path, Train)) ? Train : ".");
        if (HasOwnTest(data))
        {
            return Pictures(data.Path, isTest ? pairs.Test ?? Test : training, isTest ? "data.pairs.test" : "data.pairs.training");
        }

        // The same in every job, so that no seed trains on what another one is tested on.
        var all = Pictures(data.Path, training, "data.pairs.training");
        var shuffled = all.ToArray();
        Seed.Derive(0, "test", 0).Shuffle(shuffled);
        var tested = shuffled[..Math.Clamp((int)Math.Round(all.Length * data.TestShare), 1, Math.Max(1, all.Length - 1))].ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(f => tested.Contains(f) == isTest)];
    }

    private static string[] Pictures(string root, string folder, string place)
    {
        var path = Path.GetFullPath(Path.Combine(root, folder));
        if (!Presence.OfFolder(path))
        {
            throw new InputException(place, "There is no such folder.", folder, string.Join(", ", Directory.EnumerateDirectories(root).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        }

        var listing = new FolderListing(root);
        string[] found = [.. listing.Files(path).Where(PictureNames.IsPicture).Select(f => Path.GetRelativePath(root, f)).Order(StringComparer.Ordinal)];
        List<InputError> errors = [.. listing.Errors];
        if (found.Length == 0)
        {
            errors.Add(new InputError(place, "There are no pictures.", folder, "JPEG, PNG or BMP files"));
        }

        return errors.Count == 0 ? found : throw new InputException(errors);
    }
}
