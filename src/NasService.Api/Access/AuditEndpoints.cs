using System.Globalization;
using NasService.Api.Answers;
using NasService.Api.Paging;
using NasService.Api.Problems;
using NasService.Core.Access;

namespace NasService.Api.Access;

/// <summary>Who did what, for administrators.</summary>
internal static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/audit", ListAsync).RequireAuthorization(ScopePolicies.Admin).WithName("listAudit").WithSummary("What was done, newest first").Produces<Page<AuditDocument>>().Problems(400);
        api.MapGet("/audit:verify", VerifyAsync).RequireAuthorization(ScopePolicies.Admin).WithName("verifyAudit").WithSummary("Whether no entry was changed or removed")
            .Produces<AuditVerdict>().Problems();
    }

    private static async Task<IResult> ListAsync(PageRequest page, IAuditLog audit, CancellationToken cancellationToken)
    {
        long? before = page.After is { } last ? long.Parse(last, CultureInfo.InvariantCulture) : null;
        var found = await audit.ReadAuditAsync(before, page.Limit + 1, cancellationToken);
        return Answer.Of(page.Create(found, e => e.Seq.ToString(CultureInfo.InvariantCulture), AuditDocument.Of));
    }

    private static async Task<IResult> VerifyAsync(IAuditLog audit, CancellationToken cancellationToken)
    {
        var broken = await audit.FindBrokenAuditAsync(cancellationToken);
        return Answer.Of(new AuditVerdict(broken is null, broken));
    }
}
