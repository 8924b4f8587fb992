namespace NasService.Core.Access;

/// <summary>What a key to be made is to allow, checked.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="User">Whose it is.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="Lifetime">How long it lasts; null: until it is revoked.</param>
public sealed record KeyTerms(string Name, string User, ApiScopes Scopes, TimeSpan? Lifetime);
