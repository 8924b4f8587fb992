namespace NasService.Api.Answers;

/// <summary>Makes answers without naming their type.</summary>
internal static class Answer
{
    public static Answer<T> Of<T>(T value) => new(value);

    /// <summary>Sent compressed. Only for numbers of a job: beside text that a stranger chose, a length would tell of secrets.</summary>
    public static Answer<T> Large<T>(T value) => new(value) { IsLarge = true };

    public static Answer<T> Accepted<T>(T value) => new(value, StatusCodes.Status202Accepted);

    public static Answer<T> Created<T>(T value) => new(value, StatusCodes.Status201Created);
}
