namespace NasService.Training.Data.Checks;

/// <summary>Something that a job survives and a user should know.</summary>
/// <param name="Kind">A word for programs, as in <c>empty-class</c>.</param>
/// <param name="Message">One sentence; of many classes or files the first three.</param>
/// <param name="Count">Of how many classes, files or groups of files it is true.</param>
public sealed record DataWarning(string Kind, string Message, int Count);
