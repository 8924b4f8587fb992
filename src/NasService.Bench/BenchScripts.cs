using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary>Where the programs lie that benchmarks are compared with: eng/bench, beside the shipped spaces.</summary>
internal static class BenchScripts
{
    /// <summary>Once-for-All's own code.</summary>
    public static string OnceForAll(SpaceLibrary spaces) => Path(spaces, "ofa_reference.py");

    private static string Path(SpaceLibrary spaces, string name)
    {
        var folder = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(spaces.Folder));
        return System.IO.Path.Combine(System.IO.Path.GetDirectoryName(folder)!, "eng", "bench", name);
    }
}
