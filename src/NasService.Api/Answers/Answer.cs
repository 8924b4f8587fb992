namespace NasService.Api.Answers;

/// <summary>Makes answers without naming their type.</summary>
internal static class Answer
{
    public static Answer<T> Of<T>(T value) => new(value);

    public static Answer<T> Accepted<T>(T value) => new(value, StatusCodes.Status202Accepted);

    public static Answer<T> Created<T>(T value) => new(value, StatusCodes.Status201Created);
}
