namespace NasService.Core.Access;

/// <summary>A key as stored: never its secret. Times are UTC.</summary>
/// <param name="Id">See <see cref="Jobs.JobId"/>.</param>
/// <param name="Prefix">The public part of the secret text, by which it is found.</param>
/// <param name="Hash">SHA-256 of the whole text, lower-case hexadecimal.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="User">Whose it is: jobs submitted with it belong to this user.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is void; null: never.</param>
/// <param name="RevokedAt">When it was taken back; null if it was not.</param>
/// <param name="LastUsedAt">When it was last used, to the minute; null if never.</param>
public sealed record ApiKey(
    string Id,
    string Prefix,
    string Hash,
    string Name,
    string User,
    ApiScopes Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt)
{
    /// <summary>The one device that it is of, and then it opens that device's work and nothing else; null: a key of a person or a
    /// worker.</summary>
    public string? Device { get; init; }

    public bool IsValidAt(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);
}
