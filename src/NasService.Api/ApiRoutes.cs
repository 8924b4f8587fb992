namespace NasService.Api;

/// <summary>Where the REST interface is. Additive within a version.</summary>
internal static class ApiRoutes
{
    public const string Base = "/api/v1";
}
