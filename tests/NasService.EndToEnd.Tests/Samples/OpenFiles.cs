namespace NasService.EndToEnd.Tests.Samples;

/// <summary>What others on the machine may read.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
internal static class OpenFiles
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <returns>Mode and path of each file and folder that is not its owner's alone, the folder itself included.</returns>
    public static string[] In(string folder)
        =>
        [
            .. from path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder)
               let mode = File.GetUnixFileMode(path)
               where (mode & ~Own) != UnixFileMode.None
               select $"{mode} {path}",
        ];
}
