namespace NasService.Bench;

/// <summary>Whether a job evaluated anything twice.</summary>
/// <param name="Job">Its id.</param>
/// <param name="Evaluations">Networks asked for and evaluated, baselines included.</param>
/// <param name="Distinct">Phenotypes among them: every active choice and bit.</param>
/// <param name="Duplicates">The difference.</param>
/// <param name="Failed">Evaluations that failed.</param>
internal sealed record DuplicatesResult(string Job, int Evaluations, int Distinct, int Duplicates, int Failed);
