using System.Collections.Immutable;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Training.Data.Checks;

/// <summary>Reads a whole data set, all parts and every sample, and says what is in it and what is wrong with it.</summary>
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
            var error = !Presence.OfFolder(folder)
                ? new InputError("path", "There is no such folder.", folder)
                : new InputError("path", "The folder looks like no kind of data set.", kind ?? folder, string.Join(", ", Kinds));
            return new DataReport(folder, null, [], null, [error]);
        }

        return source.Check(folder);
    }
}
