namespace NasService.Core.Access;

/// <summary>That a device may get a key of its own, once and soon.</summary>
/// <param name="Id">See <see cref="Jobs.JobId"/>.</param>
/// <param name="Hash">Of the <see cref="EnrolmentToken"/>.</param>
/// <param name="Device">The name that jobs know it by.</param>
/// <param name="User">Who asked for it: the key is this user's.</param>
/// <param name="ExpiresAt">From when on the token is void, UTC.</param>
public sealed record NewEnrolment(string Id, string Hash, string Device, string User, DateTimeOffset ExpiresAt);
