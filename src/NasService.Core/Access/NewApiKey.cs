namespace NasService.Core.Access;

/// <summary>A key to be stored. See <see cref="ApiKey"/>.</summary>
public sealed record NewApiKey(string Id, string Prefix, string Hash, string Name, string User, ApiScopes Scopes, DateTimeOffset? ExpiresAt)
{
    /// <inheritdoc cref="ApiKey.Device"/>
    public string? Device { get; init; }
}
