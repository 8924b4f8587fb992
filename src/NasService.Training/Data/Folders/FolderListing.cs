using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Training.Data.Folders;

/// <summary>
/// Lists folders of one data set without its clutter. A link counts as what it leads to where that lies in the data set; one that leads outside or nowhere is a mistake and is not followed, and a folder that holds
/// the link is not entered again, so that loops end.
/// </summary>
internal sealed class FolderListing
{
    private readonly string _root;
    private readonly List<string> _outside = [];
    private readonly List<string> _broken = [];

    /// <param name="root">The data set's folder, which may itself be a link.</param>
    public FolderListing(string root) => _root = RealPath.Of(root) ?? throw new InputException("data.path", "There is no such folder.", root);

    /// <summary>Links that were not followed, grouped.</summary>
    public IEnumerable<InputError> Errors => new[]
    {
        FileGroup.Error("A link leads out of the data set; copy what it leads to, or name a folder that holds both.", "links lead out of the data set; copy what they lead to, or name a folder that holds both", Sorted(_outside)),
        FileGroup.Error("A link leads nowhere.", "links lead nowhere", Sorted(_broken)),
    }.OfType<InputError>();

    public IReadOnlyList<string> Folders(string folder) => List(folder, isFolder: true);

    public IReadOnlyList<string> Files(string folder) => List(folder, isFolder: false);

    private static List<string> Sorted(List<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private List<string> List(string folder, bool isFolder)
    {
        var found = new List<string>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (Clutter.Is(entry.Name))
            {
                continue;
            }

            if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                if (entry is DirectoryInfo == isFolder)
                {
                    found.Add(entry.FullName);
                }
            }
            else if (Follow(entry.FullName) is { } target && Presence.OfFolder(target) == isFolder)
            {
                found.Add(entry.FullName);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private string? Follow(string link)
    {
        var target = RealPath.Of(link);
        var name = Path.GetRelativePath(_root, link);
        if (target is null)
        {
            Add(_broken, name);
            return null;
        }

        if (!RealPath.IsWithin(target, _root))
        {
            Add(_outside, name);
            return null;
        }

        return RealPath.IsWithin(RealPath.Of(Path.GetDirectoryName(link)!)!, target) ? null : target;
    }

    // A folder is listed twice: for its folders and for its files.
    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
