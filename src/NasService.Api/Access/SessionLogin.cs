namespace NasService.Api.Access;

/// <summary>On the endpoint that opens sessions: its refusals are told to the audit log. Their number is limited by address.</summary>
internal sealed class SessionLogin
{
    public static SessionLogin Instance { get; } = new();
}
