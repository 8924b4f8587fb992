using System.Collections.Immutable;
using System.IO.Enumeration;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Folders;

namespace NasService.Training.Data.Audio;

/// <summary>
/// A folder of recordings, <c>SPEAKER/*.wav</c>, or <c>SPEAKER/SESSION/*.wav</c>. The test set is what <c>data.audio.test</c> names; or the folder <c>test</c> beside a folder <c>train</c>, whose
/// speakers may be others; or a share of each speaker's recordings.
/// </summary>
internal sealed class AudioDataSource : IDataSource
{
    private const string Train = "train";
    private const string Test = "test";
    private const string Ending = ".wav";

    public string Kind => "audio";

    public bool Recognises(string folder) => Presence.OfFolder(folder) && (HasRecordings(folder) || HasRecordings(Path.Combine(folder, Train)));

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

    public bool HasOwnTest(DataDefinition data) => data.Audio is { Test.IsEmpty: false } || HasParts(data.Path);

    public IEnumerable<string> TestFiles(DataDefinition data)
    {
        var (_, files) = List(data, isTest: true);
        return files.Select(f => f.Name);
    }

    private static bool HasParts(string folder) => HasRecordings(Path.Combine(folder, Train)) && HasRecordings(Path.Combine(folder, Test));

    private static bool HasRecordings(string folder)
        => Presence.OfFolder(folder) && Directory.EnumerateDirectories(folder).Any(s => Directory.EnumerateFiles(s, "*", SearchOption.AllDirectories).Any(IsRecording));

    private static bool IsRecording(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    private static DataPart Part(string name, IDataSet set)
    {
        var counts = set.Targets.Labels.CountBy(l => l).ToDictionary();
        return new DataPart(name, set.Count, set.Facts.Channels, 1, [.. set.Targets.ClassNames.Select((c, i) => new ClassCount(c, counts.GetValueOrDefault((ushort)i)))])
        {
            Noun = "recordings",
            Form = FormattableString.Invariant($"{set.Facts.Channels} mel bands"),
        };
    }

    private static AudioData Open(DataDefinition data, bool isTest)
    {
        var audio = data.Audio ?? new AudioDefinition();
        var (speakers, files) = List(data, isTest);
        var looked = new (UInt128 Digest, string? Problem, Exception? Cause)[files.Length];
        Parallel.For(
            0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => looked[i] = UtteranceFile.Look(Path.Combine(data.Path, files[i].Name), audio));
        var errors = looked.Index().Where(l => l.Item.Problem is not null).GroupBy(l => l.Item.Problem!, StringComparer.Ordinal)
            .Select(g => FileGroup.Error($"The file cannot be read: {g.Key}.", $"files cannot be read, the same with each: {g.Key}", [.. g.Select(l => files[l.Index].Name)])!)
            .ToArray();
        return errors.Length == 0
            ? new AudioData(data.Path, [.. files.Select((f, i) => f with { Digest = looked[i].Digest })], speakers, audio)
            : throw new InputException(errors, cause: looked.Select(l => l.Cause).FirstOrDefault(c => c is not null));
    }

    /// <summary>One part's files, none opened, and the speakers of all of them.</summary>
    /// <exception cref="InputException">There is no such folder, or too little in it.</exception>
    private static (IReadOnlyList<string> Speakers, Utterance[] Files) List(DataDefinition data, bool isTest)
    {
        DataFiles.CheckFolder(data.Path);
        var patterns = data.Audio?.Test ?? [];
        var hasParts = patterns.IsEmpty && HasParts(data.Path);
        var listing = new FolderListing(data.Path);
        var (speakers, files) = Files(listing, data.Path, hasParts ? Path.Combine(data.Path, isTest ? Test : Train) : data.Path);
        Refuse(data.Path, speakers, listing.Errors);
        if (hasParts)
        {
            return (speakers, files);
        }

        var tested = patterns.IsEmpty ? Share(files, speakers.Count, data.TestShare) : Named(files, patterns);
        return (speakers, [.. files.Where(f => tested.Contains(f.Name) == isTest)]);
    }

    private static void Refuse(string folder, List<string> speakers, IEnumerable<InputError> links)
    {
        List<InputError> errors = [.. links];
        if (speakers.Count < 2)
        {
            errors.Add(new InputError(
                "data.path", speakers.Count == 0 ? "There are no recordings." : "There is one speaker alone, and a trial of two speakers needs two.",
                speakers.Count == 0 ? folder : speakers[0], "SPEAKER/*.wav of two speakers or more, or train/SPEAKER/*.wav and test/SPEAKER/*.wav"));
        }

        if (errors.Count > 0)
        {
            throw new InputException(errors);
        }
    }

    private static (List<string> Speakers, Utterance[] Files) Files(FolderListing listing, string root, string folder)
    {
        var (speakers, files) = (new List<string>(), new List<Utterance>());
        foreach (var speaker in listing.Folders(folder))
        {
            var own = Below(listing, speaker).Where(IsRecording).ToArray();
            if (own.Length > 0)
            {
                files.AddRange(own.Select(f => new Utterance(Path.GetRelativePath(root, f), (ushort)speakers.Count, 0)));
                speakers.Add(Path.GetFileName(speaker));
            }
        }

        return (speakers, [.. files]);
    }

    /// <summary>A speaker's files, those of sessions in folders of their own among them.</summary>
    private static IEnumerable<string> Below(FolderListing listing, string folder)
        => listing.Files(folder).Concat(listing.Folders(folder).SelectMany(f => Below(listing, f)));

    private static HashSet<string> Named(Utterance[] files, ImmutableArray<string> patterns)
    {
        var errors = new List<InputError>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var matched = files.Where(f => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(f.Name), ignoreCase: false)).ToArray();
            named.UnionWith(matched.Select(f => f.Name));
            if (matched.Length == 0)
            {
                errors.Add(new InputError("data.audio.test", "No file has such a name.", pattern, $"as in {Path.GetFileName(files[0].Name)}; * is anything, ? one character"));
            }
        }

        if (named.Count == files.Length)
        {
            errors.Add(new InputError("data.audio.test", "Every file has such a name: there is nothing to train on.", string.Join(", ", patterns), "patterns that some files have not"));
        }

        return errors.Count == 0 ? named : throw new InputException(errors);
    }

    // The same in every job, so that no seed trains on what another one is tested on.
    private static HashSet<string> Share(Utterance[] files, int speakers, double share)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var s = 0; s < speakers; s++)
        {
            var own = files.Where(f => f.Speaker == s).Select(f => f.Name).ToArray();
            Seed.Derive(0, "test", s).Shuffle(own);
            named.UnionWith(own[..Math.Clamp((int)Math.Round(own.Length * share), 1, Math.Max(1, own.Length - 1))]);
        }

        return named;
    }
}
