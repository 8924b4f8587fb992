using System.Collections.Concurrent;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;

namespace NasService.Training.Data;

/// <summary>Reads data as a job would and keeps what it found for as long as their folder looks the same. Thread-safe.</summary>
public sealed class DataSurvey(IEnumerable<IDataSource> sources) : IDataSurvey
{
    /// <summary>Data sets that are remembered.</summary>
    private const int Kept = 64;

    private readonly ConcurrentDictionary<Key, Lazy<Task<Parsed<DataFacts>>>> _found = new();

    public async Task<Parsed<DataFacts>?> LookAsync(DataDefinition data, CancellationToken cancellationToken)
    {
        if (_found.Count > Kept)
        {
            _found.Clear();
        }

        var key = new Key(data.Kind, data.Path, data.TestShare, data.Text, data.Characters, data.Characters is null ? 0 : data.Validation,
            Presence.OfFolder(data.Path) ? Directory.GetLastWriteTimeUtc(data.Path).Ticks : 0);
        var look = _found.GetOrAdd(key, k => new Lazy<Task<Parsed<DataFacts>>>(() => Task.Run(() => Look(data), CancellationToken.None)));
        try
        {
            return await look.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Failures.Of(e) is FailureKind.Environment or FailureKind.Memory)
        {
            // The folder looks the same once the disk is well again: such an answer is not kept.
            _found.TryRemove(KeyValuePair.Create(key, look));
            if (e is not InputException input)
            {
                throw;
            }

            return new Parsed<DataFacts>(null, input.Errors);
        }
    }

    private Parsed<DataFacts> Look(DataDefinition data)
    {
        if (sources.FirstOrDefault(s => s.Kind == data.Kind) is not { } source)
        {
            return Wrong("data.kind", "There is no such kind of data set.", data.Kind, string.Join(", ", sources.Select(s => s.Kind)));
        }

        try
        {
            return new Parsed<DataFacts>(source.OpenTraining(data).Facts, []);
        }
        catch (InputException e) when (Failures.Of(e) == FailureKind.Input)
        {
            var other = sources.FirstOrDefault(s => s != source && s.Recognises(data.Path));
            return other is null || source.Recognises(data.Path)
                ? new Parsed<DataFacts>(null, e.Errors)
                : Wrong("data.kind", "The folder looks like another kind of data set.", data.Kind, other.Kind);
        }
    }

    private static Parsed<DataFacts> Wrong(string path, string message, string found, string allowed) => new(null, [new InputError(path, message, found, allowed)]);

    // Changed: when an entry of the folder was last added or removed.
    private sealed record Key(string Kind, string Path, double TestShare, TextDefinition? Text, CharacterDefinition? Characters,
        int Validation, long Changed);
}
