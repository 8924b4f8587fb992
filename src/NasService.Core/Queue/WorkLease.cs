namespace NasService.Core.Queue;

/// <summary>
/// The right to write for one attempt at one item. A later lease has a greater token and makes this one void: the store then refuses every write under it.
/// </summary>
/// <param name="Item">The item as it was when it was leased.</param>
/// <param name="Token">Greater with each lease of the item.</param>
/// <param name="Worker">Who holds it.</param>
public sealed record WorkLease(WorkItem Item, long Token, string Worker);
