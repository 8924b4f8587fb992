namespace NasService.Storage.Model;


internal sealed class SubmissionKeyRow
{
    public required string UserName { get; set; }

    public required string ClientKey { get; set; }

    public required string BodyHash { get; set; }

    public required string JobId { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }
}
