namespace NasService.Core.Jobs;


/// <summary>The right to write for one attempt of one stage. A later attempt makes it void: the store then refuses every write under it.</summary>
/// <param name="JobId">Id of the job.</param>
/// <param name="Stage">Name of the stage.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="Token">Unique to the attempt.</param>
public sealed record StageTicket(string JobId, string Stage, int Attempt, string Token);
