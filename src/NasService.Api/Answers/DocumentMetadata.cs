namespace NasService.Api.Answers;

/// <summary>Tells the OpenAPI document that an endpoint reads a document as JSON or YAML.</summary>
internal static class DocumentMetadata
{
    public static RouteHandlerBuilder AcceptsDocument(this RouteHandlerBuilder endpoint) => endpoint.Accepts<object>("application/json", "application/yaml");
}
