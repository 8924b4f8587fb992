using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Cli.Remote;

/// <summary>A service's problem document (RFC 9457) as the exception that says the same here.</summary>
internal static class RemoteProblems
{
    public static Exception Of(int status, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var problem = document.RootElement;
            if (problem.TryGetProperty("errors", out var errors))
            {
                return new InputException([.. errors.EnumerateArray().Select(e => new InputError(Text(e, "pointer") ?? "", Text(e, "message") ?? "", Text(e, "found"), Text(e, "allowed")))]);
            }

            var scope = Text(problem, "requiredScope") is { } required ? $" The key needs the scope {required}." : "";
            return new RemoteException($"The service answered {status}: {Text(problem, "detail") ?? Text(problem, "title")}{scope}");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new RemoteException($"The service answered {status}.");
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
