using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>Reads a whole data set, both parts, and says what is in it and what is wrong with it.</summary>
public sealed class DataCheck(IEnumerable<IDataSource> sources)
{
    private readonly ImmutableArray<IDataSource> _sources = [.. sources];

    /// <summary>Kinds of data sets.</summary>
    public IEnumerable<string> Kinds => _sources.Select(s => s.Kind).Order(StringComparer.Ordinal);

    /// <param name="folder">The data.</param>
    /// <param name="kind">Their kind; null: the first that the folder looks like.</param>
    public DataReport Run(string folder, string? kind)
    {
        var source = _sources.FirstOrDefault(s => kind is null ? s.Recognises(folder) : s.Kind == kind);
        if (source is null)
        {
            var error = !Directory.Exists(folder)
                ? new InputError("path", "There is no such folder.", folder)
                : new InputError("path", "The folder looks like no kind of data set.", kind ?? folder, string.Join(", ", Kinds));
            return new DataReport(folder, null, [], null, [error]);
        }

        var data = new DataDefinition(source.Kind, folder, 0, false, 0);
        var (parts, errors) = (new List<DataPart>(), new List<InputError>());
        Normalization? normalization = null;
        if (Try(() => source.ReadTraining(data), errors) is { } training)
        {
            parts.Add(DataPart.Of("training", training));
            normalization = Normalization.Compute(training, [.. Enumerable.Range(0, training.Count)]);
        }

        if (Try(() => source.ReadTest(data), errors) is { } test)
        {
            parts.Add(DataPart.Of("test", test));
            if (parts.Count == 2 && (parts[0].Channels, parts[0].Size, parts[0].PerClass.Length) != (parts[1].Channels, parts[1].Size, parts[1].PerClass.Length))
            {
                errors.Add(new InputError("path", "Training and test images differ in channels, size or classes.", folder));
            }
        }

        // Without a test set of its own, both parts come from the same files.
        return new DataReport(folder, source.Kind, [.. parts], normalization, [.. errors.Distinct()]);
    }

    private static ImageSet? Try(Func<ImageSet> read, List<InputError> errors)
    {
        try
        {
            return read();
        }
        catch (InputException e)
        {
            errors.AddRange(e.Errors);
            return null;
        }
    }
}
