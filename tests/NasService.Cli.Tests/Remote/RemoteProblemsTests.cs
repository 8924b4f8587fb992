using NasService.Cli.Remote;
using NasService.Core.Input;

namespace NasService.Cli.Tests.Remote;

public sealed class RemoteProblemsTests
{
    [Fact]
    public void Of_AProblemWithMistakes_IsAllOfThem()
    {
        var e = Assert.IsType<InputException>(RemoteProblems.Of(422, """{"errors":[{"pointer":"/space","message":"No such space.","found":"x","allowed":"a, b"},{"pointer":"/seed","message":"Too large."}]}"""));
        Assert.Equal([new InputError("/space", "No such space.", "x", "a, b"), new InputError("/seed", "Too large.")], e.Errors);
    }

    [Theory]
    [InlineData(403, """{"title":"The key does not allow this.","requiredScope":"submit"}""", "submit")]
    [InlineData(409, """{"title":"t","detail":"A job that is queued cannot take the action delete."}""", "delete")]
    [InlineData(502, "<html>", "502")]
    public void Of_AnythingElse_IsOneSentence(int status, string text, string said)
        => Assert.Contains(said, Assert.IsType<RemoteException>(RemoteProblems.Of(status, text)).Message, StringComparison.Ordinal);
}
