using NasService.Api.Problems;

namespace NasService.Api.Answers;

/// <summary>A document sent, as it came. Its size is bounded by the server.</summary>
/// <param name="Bytes">UTF-8, untrusted.</param>
/// <param name="IsJson">Else YAML.</param>
internal sealed record RequestBody(byte[] Bytes, bool IsJson)
{
    private static readonly string[] YamlTypes = ["application/yaml", "application/x-yaml", "text/yaml"];

    /// <exception cref="ProblemException">Neither JSON nor YAML.</exception>
    public static async ValueTask<RequestBody?> BindAsync(HttpContext context)
    {
        var request = context.Request;
        var type = (request.ContentType ?? "").Split(';')[0].Trim();
        var isJson = type.Equals("application/json", StringComparison.OrdinalIgnoreCase);
        if (!isJson && !YamlTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            throw new ProblemException(Problem.MediaType(type));
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, context.RequestAborted);
        return new RequestBody(buffer.ToArray(), isJson);
    }
}
