using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NasService.Api.Access;
using NasService.Api.Paging;

namespace NasService.Api.OpenApi;

/// <summary>The OpenAPI 3.1 document. The one in docs/openapi.json is this one: a test compares them.</summary>
internal static class ApiDocument
{
    private const string Name = "v1";
    private const string KeyScheme = "key";
    private const string SessionScheme = "session";

    public static IServiceCollection AddApiDocument(this IServiceCollection services)
        => services.AddOpenApi(Name, o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            o.AddDocumentTransformer((document, _, _) => Describe(document));
            o.AddOperationTransformer((operation, context, _) => Complete(operation, context));
        });

    public static void Map(IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization(ScopePolicies.Read);

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "NasService",
            Version = Name,
            Description = "Search jobs that find accurate and fast neural networks. Problems are RFC 9457 documents; lists have keyset cursors; documents carry strong ETags.",
        };

        // Where it runs is not part of the interface.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key: nas_..." },
            [SessionScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "nas-session",
                Description = "The dashboard's session; unsafe methods also need the header X-CSRF-Token",
            },
        };
        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.Parameters ??= [];
        var description = context.Description;
        foreach (var name in RouteNames(description.RelativePath ?? "").Where(n => operation.Parameters.All(p => p.Name != n)))
        {
            operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        var method = description.ActionDescriptor.EndpointMetadata.OfType<System.Reflection.MethodInfo>().FirstOrDefault();
        if (method?.GetParameters().Any(p => p.ParameterType == typeof(PageRequest)) == true)
        {
            operation.Parameters.Add(new OpenApiParameter { Name = "limit", In = ParameterLocation.Query, Description = "Items a page, 1 to 1000; default 50", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } });
            operation.Parameters.Add(new OpenApiParameter { Name = "cursor", In = ParameterLocation.Query, Description = "From the page before", Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        var isOpen = description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Authorization.IAllowAnonymous>().Any();
        operation.Security = isOpen ? [] :
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SessionScheme, context.Document)] = [] },
        ];
        return Task.CompletedTask;
    }

    private static IEnumerable<string> RouteNames(string path)
        => path.Split('{').Skip(1).Select(p => p.Split('}')[0].Split(':')[0]);
}
