using NasService.Core.Access;

namespace NasService.Core.Tests.Access;

public sealed class KeyTermsReaderTests
{
    [Fact]
    public void Read_OfGoodTerms_GivesThem()
        => Assert.Equal(new KeyTerms("laptop", "ann", ApiScopes.Read | ApiScopes.Submit, TimeSpan.FromDays(7)), KeyTermsReader.Read(" laptop ", "ann", ["read", "submit"], 7).GetValueOrThrow());

    [Fact]
    public void Read_OfMistakes_TellsEachPlace()
        => Assert.Equal(["name", "user", "scopes[1]", "expiresInDays"], KeyTermsReader.Read("", "A b", ["read", "root"], 0).Errors.Select(e => e.Path));

    [Fact]
    public void Read_WithoutScopes_IsAMistake() => Assert.Equal(["scopes"], KeyTermsReader.Read("n", "u", [], null).Errors.Select(e => e.Path));
}
