using System.Collections.Immutable;

namespace NasService.Api.Access;

/// <summary>Who calls.</summary>
/// <param name="User">Whose jobs are submitted.</param>
/// <param name="KeyId">The key behind it.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="CsrfToken">For the header <c>X-CSRF-Token</c> of every unsafe request; absent where a key is sent, which needs none.</param>
internal sealed record SessionDocument(string User, string KeyId, ImmutableArray<string> Scopes, string? CsrfToken);
