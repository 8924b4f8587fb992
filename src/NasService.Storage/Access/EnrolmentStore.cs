using Microsoft.EntityFrameworkCore;
using NasService.Core.Access;
using NasService.Storage.Model;

namespace NasService.Storage.Access;

internal sealed class EnrolmentStore(StoreSession session, StoreClock clock) : IEnrolmentStore
{
    public Task AddEnrolmentAsync(NewEnrolment enrolment, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                if (!await context.Enrolments.AnyAsync(e => e.Id == enrolment.Id, token))
                {
                    context.Enrolments.Add(EnrolmentRow.From(enrolment, now));
                }

                return true;
            },
            cancellationToken);
    }

    public Task<Redemption> RedeemAsync(string hash, NewApiKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = clock.Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                // The condition decides between two who come at once; repeated after a lost answer, the row has this key already.
                await context.Enrolments.Where(e => e.Hash == hash && e.KeyId == null && e.ExpiresAt > now)
                    .ExecuteUpdateAsync(s => s.SetProperty(e => e.KeyId, key.Id), token);
                if (await context.Enrolments.AsNoTracking().FirstOrDefaultAsync(e => e.Hash == hash, token) is not { } row)
                {
                    return new Redemption(RedemptionOutcome.Unknown, null);
                }

                if (row.KeyId != key.Id)
                {
                    return new Redemption(row.KeyId is null ? RedemptionOutcome.Expired : RedemptionOutcome.Used, null);
                }

                var made = await context.ApiKeys.FirstOrDefaultAsync(k => k.Id == key.Id, token);
                if (made is null)
                {
                    made = ApiKeyRow.From(key with { User = row.UserName, Device = row.Device, Scopes = ApiScopes.Worker }, stored);
                    context.ApiKeys.Add(made);
                }

                return new Redemption(RedemptionOutcome.Enrolled, made.ToRecord());
            },
            cancellationToken);
    }
}
