namespace NasService.Api.Problems;

/// <summary>Ends a request with a problem from where no result can be returned, as in the binding of a parameter.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Title)
{
    public Problem Problem { get; } = problem;
}
