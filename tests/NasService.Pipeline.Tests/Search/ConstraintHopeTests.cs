using NasService.Core.Input;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Tests.Search;

public sealed class ConstraintHopeTests
{
    [Theory]
    [InlineData("maxLatencyMs: 0.01", true)]
    [InlineData("maxLatencyMs: 0.45", false)]
    [InlineData("maxLatencyMs: 0.6", false)]
    [InlineData("maxModelBytes: 500", true)]
    [InlineData("maxModelBytes: 950", false)]
    [InlineData("maxModelBytes: 5000", false)]
    public async Task Ensure_SomeEvaluations_ThrowsWhereABoundIsFarBelowThemAll(string constraint, bool isHopeless)
    {
        await using var session = new TestSession($"constraints: {{{constraint}}}\n");
        var (fast, slow) = (session.Space.Smallest(8), session.Space.Largest(32));
        NasService.Core.Evaluations.Evaluation[] stored = [TestSession.Evaluate(slow, 0.9, 0.8, 3000), TestSession.Evaluate(fast, 0.8, 0.5)];
        if (!isHopeless)
        {
            ConstraintHope.Ensure(session.Job, stored);
            return;
        }

        var error = Assert.Single(Assert.Throws<InputException>(() => ConstraintHope.Ensure(session.Job, stored)).Errors);
        Assert.Equal("constraints", error.Path);
        Assert.Contains($"the fastest found is {fast.Id} at 0.5 ms, the smallest {fast.Id} with 1000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Contains(constraint.Replace(":", "", StringComparison.Ordinal), error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ensure_NoConstraints_Passes()
    {
        await using var session = new TestSession();
        ConstraintHope.Ensure(session.Job, [TestSession.Evaluate(session.Space.Smallest(8), 0.5, 1)]);
    }
}
