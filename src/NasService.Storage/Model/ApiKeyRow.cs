using NasService.Core.Access;

namespace NasService.Storage.Model;


internal sealed class ApiKeyRow
{
    public required string Id { get; set; }

    public required string Prefix { get; set; }

    public required string Hash { get; set; }

    public required string Name { get; set; }

    /// <summary><see cref="ApiKey.User"/>; the plain word is reserved in SQL.</summary>
    public required string UserName { get; set; }

    public required ApiScopes Scopes { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public string? Device { get; set; }

    public static ApiKeyRow From(NewApiKey key, DateTimeOffset now) => new()
    {
        Id = key.Id,
        Prefix = key.Prefix,
        Hash = key.Hash,
        Name = key.Name,
        UserName = key.User,
        Scopes = key.Scopes,
        CreatedAt = now,
        ExpiresAt = key.ExpiresAt,
        Device = key.Device,
    };

    public ApiKey ToRecord() => new(Id, Prefix, Hash, Name, UserName, Scopes, CreatedAt, ExpiresAt, RevokedAt, LastUsedAt) { Device = Device };
}
