using System.Collections.Frozen;

namespace NasService.Training.Data.Folders;

/// <summary>Endings of pictures, in any case.</summary>
internal static class PictureNames
{
    private static readonly FrozenSet<string> s_endings = new[] { ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsPicture(string path) => s_endings.Contains(Path.GetExtension(path));
}
