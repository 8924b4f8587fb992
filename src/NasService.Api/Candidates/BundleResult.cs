using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using NasService.Core.Artifacts;

namespace NasService.Api.Candidates;

/// <summary>Files of one candidate as a ZIP archive, written as it is sent. Stored and not compressed: weights do not shrink.</summary>
/// <param name="Name">What the download is called, without its extension.</param>
/// <param name="Files">Names inside, and where the bytes are.</param>
internal sealed record BundleResult(string Name, IReadOnlyList<(string FileName, string Path)> Files) : IResult
{
    public static async Task<BundleResult> CreateAsync(string name, IEnumerable<ArtifactRecord> artifacts, IArtifactStore store, CancellationToken cancellationToken)
    {
        var files = new List<(string FileName, string Path)>();
        foreach (var artifact in artifacts.DistinctBy(a => a.FileName))
        {
            files.Add((Path.GetFileName(artifact.FileName), await store.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken)));
        }

        return new BundleResult(name, files);
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"{Name}.zip\"";
        response.Headers.CacheControl = "private, no-cache";

        // The archive writes the few bytes behind each entry synchronously, even where everything else of it is awaited.
        if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        await using var zip = await ZipArchive.CreateAsync(response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, httpContext.RequestAborted);
        foreach (var (fileName, path) in Files)
        {
            await using var entry = await zip.CreateEntry(fileName, CompressionLevel.NoCompression).OpenAsync(httpContext.RequestAborted);
            await using var file = File.OpenRead(path);
            await file.CopyToAsync(entry, httpContext.RequestAborted);
        }
    }
}
