using System.Runtime.InteropServices;

namespace NasService.Cli.Service;

/// <summary>The program that this process runs.</summary>
internal static partial class ProcessImage
{
    /// <summary>
    /// Goes on as another program: the same process to whoever waits for it, sends it signals or reads its output. Returns only if that failed.
    /// </summary>
    /// <param name="program">Path of the file.</param>
    /// <param name="arguments">Without the program's name.</param>
    public static IOException Replace(string program, string[] arguments)
    {
        _ = Execute(program, [program, .. arguments, null]);
        return new IOException($"{program} could not be started: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments);
}
