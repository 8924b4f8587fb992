using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>
/// A worker in a process of its own, under a library that stands before the system's: the disk fails at each kind of call for each kind of file
/// (<c>diskfaults.cpp</c>).
/// </summary>
internal sealed class DiskFaults(TinyJob files)
{
    /// <summary>Far longer than it takes: it only turns a hang into a failure.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(6);

    private string Library => files["diskfaults.so"];

    private string Log => files["faults.log"];

    /// <summary>Whether there are faults, in the worker's process.</summary>
    private string Armed => files["armed"];

    /// <returns>Why it cannot be; null: it is built.</returns>
    public string? TryBuild()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            return "written for the C library of 64-bit Linux on x64";
        }

        try
        {
            var source = Path.Combine(AppContext.BaseDirectory, "Queue", "diskfaults.cpp");
            using var compiler = Process.Start(new ProcessStartInfo("g++", ["-std=c++17", "-O1", "-shared", "-fPIC", "-o", Library, source]) { UseShellExecute = false })!;
            compiler.WaitForExit();
            Assert.Equal(0, compiler.ExitCode);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "needs a C++ compiler";
        }
    }

    /// <summary>Runs a job to its end on a disk that fails.</summary>
    /// <returns>The job's id, and all that it found, in lines.</returns>
    public async Task<(string Job, string[] Found)> RunAsync(string jobFile)
    {
        using var patience = new CancellationTokenSource(s_patience);
        var program = typeof(DiskFaults).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, files.Folder, jobFile, Armed]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LD_PRELOAD"] = Library;
        start.Environment["DISK_FAULTS_ROOT"] = files.Folder + "/";
        start.Environment["DISK_FAULTS_ARMED"] = Armed;
        start.Environment["DISK_FAULTS_LOG"] = Log;
        using var process = Process.Start(start)!;
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"{await error}\nThe last faults: {string.Join(", ", Struck().TakeLast(8))}");
            using var document = JsonDocument.Parse(await output);
            return (document.RootElement.GetProperty("job").GetString()!, document.RootElement.GetProperty("found").Deserialize<string[]>()!);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>What failed, in order: the call as the library names it, and the kind of file, as in <c>data/artifacts/tmp/*</c>.</summary>
    public (string Call, string File)[] Struck() => [.. File.ReadAllLines(Log).Select(l => l.Split('\t')).Select(l => (l[0], l[^1]))];

    /// <summary>The worker's process: folder of the user's files, job document, and the file that arms the faults.</summary>
    public static async Task<int> Main(string[] args)
    {
        var (job, found) = await FaultyWorker.RunAsync(TinyJob.Open(args[0]), args[1], new Faults { Only = [] }, null, _ => File.WriteAllText(args[2], ""));
        Console.WriteLine(JsonSerializer.Serialize(new { job, found }));
        return 0;
    }
}
