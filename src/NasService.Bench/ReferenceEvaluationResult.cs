namespace NasService.Bench;

/// <summary>Evaluating one sub-network, ours against Once-for-All's own code.</summary>
/// <param name="Space">Name of the space.</param>
/// <param name="Resolution">Side of the images.</param>
/// <param name="Images">Recalibrated on by the reference, and as many classified by all.</param>
/// <param name="Budget">Images that searches recalibrate on.</param>
/// <param name="Threads">Inside operators.</param>
/// <param name="Published">Its code as published.</param>
/// <param name="Tuned">Its code tuned by settings.</param>
/// <param name="Equal">Ours on as many images.</param>
/// <param name="OwnBudget">Ours with our budget.</param>
internal sealed record ReferenceEvaluationResult(
    string Space, int Resolution, int Images, int Budget, int Threads, SoloTimes Published, SoloTimes Tuned, SoloTimes Equal, SoloTimes OwnBudget)
{
    public double EqualOfPublished => Equal.Ms / Published.Ms;

    public double BudgetOfPublished => OwnBudget.Ms / Published.Ms;
}
