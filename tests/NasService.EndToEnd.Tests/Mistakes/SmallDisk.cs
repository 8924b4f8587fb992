using System.Diagnostics;

namespace NasService.EndToEnd.Tests.Mistakes;

/// <summary>A file system of its own in memory, which can be full or read-only. Needs the right to mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null with the reason where this process may not mount.</summary>
    public static (SmallDisk? Disk, string Reason) TryCreate(int megabytes)
    {
        var path = Directory.CreateTempSubdirectory("nas-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", path) is { } reason)
        {
            Directory.Delete(path);
            return (null, $"mounting a small disk is not permitted: {reason}");
        }

        return (new SmallDisk(path), "");
    }

    /// <summary>Writes a file until not a byte more fits; its path.</summary>
    public string Fill()
    {
        var ballast = System.IO.Path.Combine(Path, "ballast");
        using var file = new FileStream(ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 1 << 20; size >= 1; size /= 2)
        {
            try
            {
                while (true)
                {
                    file.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // So much does not go in any more; half of it may.
            }
        }

        return ballast;
    }

    public void MakeReadOnly() => Assert.Null(Run("mount", "-o", "remount,ro", Path));

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            var error = process.StandardError.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }
}
