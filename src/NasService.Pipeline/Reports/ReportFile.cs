using System.Text;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Reports;

namespace NasService.Pipeline.Reports;

/// <summary>Writes a job's report: into the job's folder, and into the artifact store for whoever has not this folder.</summary>
public sealed class ReportFile(ReportDocuments documents, IJobStore store, IArtifactStore artifacts, DataFolder folder)
{
    public const string FileName = "report.html";

    /// <param name="jobId">The job, in whatever state.</param>
    /// <param name="path">Null: <c>report.html</c> in the job's folder. An existing file is replaced.</param>
    /// <param name="cancellationToken">Ends before the file is written.</param>
    /// <returns>The file's absolute path.</returns>
    /// <exception cref="InputException">No such job, or the file cannot be written.</exception>
    public async Task<string> WriteAsync(string jobId, string? path, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(ReportPage.Write(await documents.ReadAsync(jobId, cancellationToken)));
        var target = Path.GetFullPath(path ?? Path.Combine(folder.Job(jobId), FileName));
        try
        {
            if (path is null)
            {
                PrivateFiles.MakeFolder(Path.GetDirectoryName(target)!);
                await PrivateFiles.WriteAsync(target, bytes, cancellationToken);
            }
            else
            {
                // A place of the caller's own: its umask says who may read there.
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                await File.WriteAllBytesAsync(target, bytes, cancellationToken);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--out", $"The report cannot be written: {e.Message}", target);
        }

        var blob = await artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        await store.RegisterArtifactAsync(new NewArtifact(blob, jobId, ArtifactKinds.Report, FileName), cancellationToken);
        return target;
    }
}
