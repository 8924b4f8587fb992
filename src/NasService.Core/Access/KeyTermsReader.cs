using NasService.Core.Input;

namespace NasService.Core.Access;

/// <summary>Checks what somebody asks of a new key.</summary>
public static class KeyTermsReader
{
    private const int MaxNameLength = 100;
    internal const int MaxDays = 3650;

    public static Parsed<KeyTerms> Read(string? name, string? user, IReadOnlyList<string>? scopes, int? expiresInDays)
    {
        var errors = new List<InputError>();
        if (name is null || name.Trim().Length is 0 or > MaxNameLength || name.Any(char.IsControl))
        {
            errors.Add(new InputError("name", "Not a name.", null, $"1 to {MaxNameLength} characters"));
        }

        if (user is null || !EntryName.IsValid(user))
        {
            errors.Add(new InputError("user", "Not a user's name.", user is null ? null : Shortened.Of(user), EntryName.Allowed));
        }

        var granted = ApiScopes.None;
        for (var i = 0; i < (scopes?.Count ?? 0); i++)
        {
            if (ApiScopeNames.Find(scopes![i] ?? "") is { } scope)
            {
                granted |= scope;
            }
            else
            {
                errors.Add(new InputError($"scopes[{i}]", "There is no such scope.", Shortened.Of(scopes[i] ?? ""), string.Join(", ", ApiScopeNames.All)));
            }
        }

        if (scopes is null or { Count: 0 })
        {
            errors.Add(new InputError("scopes", "A key without a scope opens nothing.", null, string.Join(", ", ApiScopeNames.All)));
        }

        if (expiresInDays is < 1 or > MaxDays)
        {
            errors.Add(new InputError("expiresInDays", "Not a lifetime.", $"{expiresInDays}", $"1 to {MaxDays}"));
        }

        return errors.Count > 0
            ? new Parsed<KeyTerms>(null, errors)
            : new Parsed<KeyTerms>(new KeyTerms(name!.Trim(), user!, granted, expiresInDays is { } days ? TimeSpan.FromDays(days) : null), []);
    }
}
