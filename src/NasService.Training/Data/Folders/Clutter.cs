using System.Collections.Frozen;

namespace NasService.Training.Data.Folders;

/// <summary>What systems and programs leave in folders: never data, never a class.</summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> s_names = new[]
    {
        "Thumbs.db", "ehthumbs.db", "desktop.ini", "__MACOSX", "@eaDir", "$RECYCLE.BIN", "System Volume Information", "Icon\r",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hidden ones (<c>.DS_Store</c>, <c>.ipynb_checkpoints</c>) included.</summary>
    public static bool Is(string name) => name.StartsWith('.') || s_names.Contains(name);
}
