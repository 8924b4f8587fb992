using System.Runtime.InteropServices;

namespace NasService.Bench;

/// <summary>Which library processor time is spent in, by sampling the process' own. One at a time; Linux with our kernels only.</summary>
internal static class ProcessorSampler
{
    /// <summary>What .NET compiled, and its runtime.</summary>
    public const string Managed = ".NET";

    private const string Shim = "naskernels";

    private const int EveryMicroseconds = 1000;

    private static readonly string[] s_runtime = ["libcoreclr", "libclrjit", "libclrgc", "libSystem.", "libhostpolicy", "libhostfxr"];

    /// <returns>Samples by library, of all threads while <paramref name="work"/> ran.</returns>
    public static IReadOnlyDictionary<string, int> Sample(Action work)
    {
        if (Start(EveryMicroseconds) != 0)
        {
            throw new PlatformNotSupportedException("The system gives no timer of processor time.");
        }

        int count;
        try
        {
            work();
        }
        finally
        {
            count = Stop();
        }

        return Enumerable.Range(0, count).GroupBy(i => NameOf(Marshal.PtrToStringUTF8(Library(i)))).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    private static string NameOf(string? path)
    {
        // A program that starts itself is the runtime's host.
        var name = Path.GetFileName(path ?? "");
        return name.Length == 0 || !name.Contains(".so", StringComparison.Ordinal) || s_runtime.Any(r => name.StartsWith(r, StringComparison.Ordinal))
            ? Managed
            : name[..name.IndexOf(".so", StringComparison.Ordinal)];
    }

    [DllImport(Shim, EntryPoint = "nas_sampler_start")]
    private static extern int Start(int microseconds);

    [DllImport(Shim, EntryPoint = "nas_sampler_stop")]
    private static extern int Stop();

    [DllImport(Shim, EntryPoint = "nas_sampler_library")]
    private static extern nint Library(int sample);
}
