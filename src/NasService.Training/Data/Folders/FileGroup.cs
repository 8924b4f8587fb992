using NasService.Core.Input;

namespace NasService.Training.Data.Folders;

/// <summary>Files that have one thing in common: counted, the first three named.</summary>
internal static class FileGroup
{
    private const int Named = 3;

    /// <summary>As in <c>a/1.jpg, a/2.jpg, a/3.jpg and 124 more</c>.</summary>
    public static string Names(IReadOnlyCollection<string> files)
        => string.Join(", ", files.Take(Named)) + (files.Count > Named ? FormattableString.Invariant($" and {files.Count - Named} more") : "");

    /// <param name="one">The sentence about one file.</param>
    /// <param name="many">The predicate about several.</param>
    /// <param name="files">Their names.</param>
    /// <returns>Null of no files.</returns>
    public static InputError? Error(string one, string many, IReadOnlyCollection<string> files)
        => files.Count == 0 ? null : new InputError("data.path", files.Count == 1 ? one : FormattableString.Invariant($"{files.Count} {many}."), Names(files));
}
