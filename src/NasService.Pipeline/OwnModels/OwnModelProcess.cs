using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Input;

namespace NasService.Pipeline.OwnModels;

/// <summary>
/// Runs <c>nas own-model</c>: a user's file is parsed and run where it can do no more than fail. The child has bounded memory, processor time, file size and
/// wall time, and no core dumps.
/// </summary>
internal static class OwnModelProcess
{
    private const int CpuSeconds = 600;
    private const long AddressKilobytes = 8L << 20;
    private const long FileBlocks = 1L << 21;
    private const int LargestAnswer = 1 << 20;

    /// <summary>The runtime must not set aside more address space than the child may have.</summary>
    private const string HeapLimit = "0x40000000";

    private static readonly TimeSpan s_wallTime = TimeSpan.FromMinutes(15);

    /// <param name="request">What to find out.</param>
    /// <param name="folder">For the request's file.</param>
    /// <param name="cancellationToken">Kills the child.</param>
    /// <returns>The child's answer; one with an error where it did not survive.</returns>
    public static async Task<OwnModelAnswer> AskAsync(OwnModelRequest request, string folder, CancellationToken cancellationToken)
    {
        PrivateFiles.MakeFolder(folder);
        var file = Path.Combine(folder, "own-model.json");
        await PrivateFiles.WriteAsync(file, Encoding.UTF8.GetBytes(DocumentJson.Write(request)), cancellationToken);
        using var process = new Process { StartInfo = Start(file) };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(s_wallTime);
        process.Start();
        try
        {
            var errors = ReadAsync(process.StandardError, timeout.Token);
            var answer = await ReadAsync(process.StandardOutput, timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            await errors;
            return process.ExitCode == 0 ? DocumentJson.Read<OwnModelAnswer>(answer) : Failed($"The model's process ended with {process.ExitCode}: out of memory or time, or killed.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed($"The model took longer than {s_wallTime.TotalMinutes} minutes.");
        }
        catch (JsonException)
        {
            return Failed("The model's process gave no answer.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(true);
            }

            File.Delete(file);
        }
    }

    private static OwnModelAnswer Failed(string error) => new(0, 0, null, null, [new InputError(OwnModelAnswer.Place, error)]);

    private static ProcessStartInfo Start(string request)
    {
        // Limits are set by the shell, since a .NET process can set none for its children.
        var nas = Path.Combine(AppContext.BaseDirectory, "nas");
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"ulimit -c 0; ulimit -t {CpuSeconds}; ulimit -v {AddressKilobytes}; ulimit -f {FileBlocks}; exec \"$0\" \"$@\"");
        foreach (var argument in new[] { nas, "own-model", request })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        return start;
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (var read = await reader.ReadAsync(buffer, cancellationToken); read > 0; read = await reader.ReadAsync(buffer, cancellationToken))
        {
            // What is beyond is read and dropped, so that the child never waits for a full pipe.
            text.Append(buffer, 0, Math.Min(read, LargestAnswer - text.Length));
        }

        return text.ToString();
    }
}
