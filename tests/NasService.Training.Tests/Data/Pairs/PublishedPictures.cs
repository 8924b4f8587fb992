using System.Runtime.CompilerServices;

namespace NasService.Training.Tests.Data.Pairs;

/// <summary>The pictures of the field that are no part of the repository.</summary>
internal static class PublishedPictures
{
    public static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("NAS_TEST_DATA") ?? Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "..", "shared", "data"), "sr");

    /// <summary>Skips a test where they are not.</summary>
    public static void Demand() => Skip.IfNot(Directory.Exists(Folder), "The pictures are not here: set NAS_TEST_DATA to the folder that has sr/set5.");

    private static string Here([CallerFilePath] string path = "") => path;
}
