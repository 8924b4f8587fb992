using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Training.Data.Folders;

/// <summary>
/// Finds the layout of a folder of pictures: <c>CLASS/*</c>, or <c>train/CLASS/*</c> with <c>test</c> and <c>val</c> (<c>valid</c>, <c>validation</c>) beside it, in any case; all of it one folder deeper where there is
/// nothing else, and a class's pictures one folder deeper too. Depth is bounded, so whatever lies deeper is not looked at.
/// </summary>
internal sealed class FolderReader
{
    private const string Train = "train";
    private const string Test = "test";
    private const string Validation = "validation";

    private static readonly Dictionary<string, string> s_parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["train"] = Train,
        ["test"] = Test,
        ["val"] = Validation,
        ["valid"] = Validation,
        ["validation"] = Validation,
    };

    private readonly string _folder;
    private readonly FolderListing _listing;
    private readonly List<InputError> _errors = [];
    private readonly List<string> _notes = [];

    private FolderReader(string folder)
    {
        _folder = folder;
        _listing = new FolderListing(folder);
    }

    /// <exception cref="InputException">It has no layout that is known, links that are not followed, or classes that do not fit each other.</exception>
    public static FolderLayout Read(string folder)
    {
        DataFiles.CheckFolder(folder);
        return new FolderReader(Path.GetFullPath(folder)).Read();
    }

    private FolderLayout Read()
    {
        var root = Root();
        var parts = Parts(root);
        var beside = _listing.Files(root).Count(PictureNames.IsPicture);
        if (beside > 0)
        {
            _notes.Add(FormattableString.Invariant($"{beside} pictures lie in {Short(root)} beside the folders of classes and are not read."));
        }

        var (train, test, validation) = (parts.GetValueOrDefault(Train), parts.GetValueOrDefault(Test), parts.GetValueOrDefault(Validation));
        if (train is null && parts.Count > 0 && parts.Count == _listing.Folders(root).Count)
        {
            _errors.Add(new InputError("data.path", "There is no train folder.", string.Join(", ", parts.Values.Select(Path.GetFileName)), "train/CLASS/*, with test/CLASS/* beside it"));
        }

        var training = Classes(train ?? root, null);
        ImmutableArray<ClassFolder>? tested = null, validated = null;
        if (train is not null)
        {
            var names = training.Select(c => c.Name).ToArray();
            tested = (test ?? validation) is { } part ? Classes(part, names) : null;
            validated = test is not null && validation is not null ? Classes(validation, names) : null;
            Explain(test, validation);
        }

        _errors.AddRange(_listing.Errors);
        return _errors.Count > 0 ? throw new InputException(_errors) : new FolderLayout(root, training, validated, tested, [.. _notes]);
    }

    // As a ZIP unpacks: everything in one folder of the archive's name.
    private string Root()
        => _listing.Folders(_folder) is [var only] && !s_parts.ContainsKey(Path.GetFileName(only)) && _listing.Folders(only).Count > 0 && !_listing.Files(only).Any(PictureNames.IsPicture) ? only : _folder;

    private Dictionary<string, string> Parts(string root)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = _listing.Folders(root);
        var hasTrain = folders.Any(f => Path.GetFileName(f).Equals(Train, StringComparison.OrdinalIgnoreCase));
        foreach (var folder in folders)
        {
            if (!s_parts.TryGetValue(Path.GetFileName(folder), out var part))
            {
                if (hasTrain)
                {
                    _notes.Add($"{Short(folder)} lies beside the train folder and is not read.");
                }
            }
            else if (!parts.TryAdd(part, folder))
            {
                _errors.Add(new InputError("data.path", $"There are two folders of {part} images.", $"{Short(parts[part])} and {Short(folder)}", "one"));
            }
        }

        return parts;
    }

    private void Explain(string? test, string? validation)
    {
        if (test is null)
        {
            _notes.Add(validation is null
                ? "There is no test folder: a share of each class (data.split.test) is the test set and is never trained on."
                : $"There is no test folder: {Short(validation)} is the test set, and validation images are held back from the training images.");
        }
        else if (validation is not null)
        {
            _notes.Add($"Candidates are ranked on the images of {Short(validation)}, all of them, whatever data.validation says.");
        }
    }

    private ImmutableArray<ClassFolder> Classes(string part, string[]? known)
    {
        var classes = _listing.Folders(part).Select(f => new ClassFolder(Path.GetFileName(f), [.. FilesOf(f).Select(p => Path.GetRelativePath(_folder, p))])).ToImmutableArray();
        var strangers = known is null ? [] : classes.Select(c => c.Name).Except(known, StringComparer.Ordinal).ToArray();
        if ((known is null && classes.Length is < 2 or > ImageSet.MaxClasses) || strangers.Length > 0)
        {
            var allowed = known is null ? $"2 to {ImageSet.MaxClasses} folders of pictures" : $"the training set's {known.Length}: {FileGroup.Names(known)}";
            var found = strangers.Length > 0 ? FileGroup.Names(strangers) : classes.IsEmpty ? "none" : FileGroup.Names([.. classes.Select(c => c.Name)]);
            _errors.Add(new InputError("data.path", $"Not one folder for each class in {Short(part)}.", found, allowed));
        }

        return classes;
    }

    private IEnumerable<string> FilesOf(string classFolder)
    {
        var read = new HashSet<string>(StringComparer.Ordinal) { RealPath.Of(classFolder) ?? classFolder };
        return [.. _listing.Files(classFolder), .. _listing.Folders(classFolder).Where(f => read.Add(RealPath.Of(f) ?? f)).SelectMany(_listing.Files)];
    }

    private string Short(string path) => path == _folder ? "the folder" : Path.GetRelativePath(_folder, path);
}
