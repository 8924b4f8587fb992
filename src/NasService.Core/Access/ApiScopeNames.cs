using System.Collections.Immutable;

namespace NasService.Core.Access;

/// <summary>Scopes in words: <c>read</c>, <c>submit</c>, <c>worker</c>, <c>admin</c>.</summary>
public static class ApiScopeNames
{
    private static readonly ImmutableArray<(string Name, ApiScopes Scope)> Named =
        [("read", ApiScopes.Read), ("submit", ApiScopes.Submit), ("worker", ApiScopes.Worker), ("admin", ApiScopes.Admin)];

    public static ImmutableArray<string> All { get; } = [.. Named.Select(n => n.Name)];

    public static ImmutableArray<string> Of(ApiScopes scopes) => [.. Named.Where(n => scopes.HasFlag(n.Scope)).Select(n => n.Name)];

    /// <summary>Null if there is no such scope.</summary>
    public static ApiScopes? Find(string name)
    {
        var scope = Named.FirstOrDefault(n => n.Name == name).Scope;
        return scope == ApiScopes.None ? null : scope;
    }
}
