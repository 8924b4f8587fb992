namespace NasService.Api.Access;

/// <summary>A new key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">The text to send; shown this once.</param>
internal sealed record CreatedKey(KeyDocument Key, string Secret);
