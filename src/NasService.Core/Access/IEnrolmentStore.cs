namespace NasService.Core.Access;

/// <summary>Enrolments of devices.</summary>
public interface IEnrolmentStore
{
    /// <summary>Kept; nothing changes if the id is taken.</summary>
    Task AddEnrolmentAsync(NewEnrolment enrolment, CancellationToken cancellationToken);

    /// <summary>The token becomes a key of its device and user, in one transaction. Of two who come with the same token one gets
    /// it.</summary>
    /// <param name="hash">Of the token.</param>
    /// <param name="key">Its device, user and scopes are the enrolment's, whatever it says.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task<Redemption> RedeemAsync(string hash, NewApiKey key, DateTimeOffset now, CancellationToken cancellationToken);
}
