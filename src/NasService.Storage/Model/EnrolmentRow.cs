using NasService.Core.Access;

namespace NasService.Storage.Model;

internal sealed class EnrolmentRow
{
    public required string Id { get; set; }

    public required string Hash { get; set; }

    public required string Device { get; set; }

    /// <summary><see cref="NewEnrolment.User"/>; the plain word is reserved in SQL.</summary>
    public required string UserName { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The key that it became; null while it may still be used.</summary>
    public string? KeyId { get; set; }

    public static EnrolmentRow From(NewEnrolment enrolment, DateTimeOffset now) => new()
    {
        Id = enrolment.Id,
        Hash = enrolment.Hash,
        Device = enrolment.Device,
        UserName = enrolment.User,
        CreatedAt = now,
        ExpiresAt = enrolment.ExpiresAt,
    };
}
