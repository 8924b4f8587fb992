using NasService.Core.Artifacts;
using NasService.Core.Files;

namespace NasService.Api.Access;

/// <summary>
/// Sessions that were logged out: an empty file each, beside the keys that protect their cookies. Whichever process accepts a cookie reads that folder, so that
/// a session that has ended has ended in all of them, and after a restart.
/// </summary>
internal sealed class EndedSessions(ApiSettings settings, TimeProvider time)
{
    private const int IdLength = 32;

    /// <summary>A cookie renewed by a request that was under way at the log-out is void by itself after its own lifetime.</summary>
    private static readonly TimeSpan Remembered = SessionCookie.Lifetime + TimeSpan.FromHours(1);

    private readonly string _folder = Path.Combine(settings.Folder.Keys, "ended");

    public static string NewId() => Guid.NewGuid().ToString("n");

    /// <summary>Also true for what is no id: a cookie of an earlier version has none.</summary>
    public bool Contains(string? id) => !IsId(id) || Presence.OfFile(PathOf(id!));

    public void Add(string id)
    {
        if (!IsId(id))
        {
            return;
        }

        PrivateFiles.CreateFolder(_folder);
        PrivateFiles.Create(PathOf(id)).Dispose();
        Forget();
    }

    private void Forget()
    {
        var limit = time.GetUtcNow() - Remembered;
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().Where(f => new DateTimeOffset(f.LastWriteTimeUtc) < limit))
        {
            file.Delete();
        }
    }

    private static bool IsId(string? id) => id is { Length: IdLength } && id.All(char.IsAsciiHexDigitLower);

    private string PathOf(string id) => Path.Combine(_folder, id);
}
