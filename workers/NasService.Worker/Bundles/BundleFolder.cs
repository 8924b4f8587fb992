using NasService.Core.Input;

namespace NasService.Worker.Bundles;

/// <summary>Where a bundle goes.</summary>
internal static class BundleFolder
{
    /// <exception cref="InputException">The folder cannot be made.</exception>
    public static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--out", $"The folder cannot be made: {e.Message}", folder);
        }
    }
}
