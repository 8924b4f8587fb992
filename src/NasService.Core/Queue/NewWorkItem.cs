namespace NasService.Core.Queue;

/// <summary>Work to be done once.</summary>
/// <param name="Id">Unique and derived from what is asked, so that asking twice is asking once.</param>
/// <param name="JobId">The job it belongs to.</param>
/// <param name="Kind">One of <see cref="WorkKinds"/>.</param>
/// <param name="Group">Who may take it: one of <see cref="WorkGroups"/>.</param>
/// <param name="Priority">Higher goes first.</param>
/// <param name="PayloadJson">What the handler needs to know.</param>
public sealed record NewWorkItem(string Id, string JobId, string Kind, string Group, int Priority, string PayloadJson);
