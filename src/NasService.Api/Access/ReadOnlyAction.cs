namespace NasService.Api.Access;

/// <summary>On an endpoint: its method is an unsafe one and yet it changes nothing, so the audit log is not told.</summary>
internal sealed class ReadOnlyAction
{
    public static ReadOnlyAction Instance { get; } = new();
}
