using System.Collections.Immutable;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>A key without its secret.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Prefix">The beginning of its text, to tell keys apart by.</param>
/// <param name="Name">What it is for.</param>
/// <param name="User">Whose it is.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is void; absent: never.</param>
/// <param name="RevokedAt">When it was taken back; absent if it was not.</param>
/// <param name="LastUsedAt">When it was last used, to the minute; absent if never.</param>
internal sealed record KeyDocument(
    string Id,
    string Prefix,
    string Name,
    string User,
    ImmutableArray<string> Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt)
{
    /// <summary>The device whose key it is; absent for keys of people and workers.</summary>
    public string? Device { get; init; }

    public static KeyDocument Of(ApiKey k)
        => new(k.Id, $"nas_{k.Prefix}", k.Name, k.User, ApiScopeNames.Of(k.Scopes), k.CreatedAt, k.ExpiresAt, k.RevokedAt, k.LastUsedAt) { Device = k.Device };
}
