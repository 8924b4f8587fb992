using Microsoft.AspNetCore.Mvc;
using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Notes;

namespace NasService.Api.Notes;

/// <summary>What people write beside a job. A writer names the text that it changes, so that nobody's words are lost to another's.</summary>
internal static class NoteEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/note", GetAsync).RequireAuthorization(ScopePolicies.Read).WithName("getNote")
            .WithSummary("The note beside a job, with its ETag").Produces<NoteDocument>().Problems(404);
        api.MapPut("/jobs/{id}/note", PutAsync).RequireAuthorization(ScopePolicies.Submit).WithName("putNote")
            .WithSummary("Write the note beside a job: If-Match is the ETag of the one that was read").Produces<NoteDocument>().Problems(400, 404, 412, 428);
    }

    private static async Task<IResult> GetAsync(OwnedJob job, IJobNoteStore notes, CancellationToken cancellationToken)
        => Answer.Of(NoteDocument.Of(await notes.FindNoteAsync(job.Id, cancellationToken)));

    private static async Task<IResult> PutAsync(
        OwnedJob job, Caller caller, NoteRequest request, IJobNoteStore notes, [FromHeader(Name = "If-Match")] string? ifMatch, CancellationToken cancellationToken)
    {
        if (request.Text is not { } text || text.Length > JobNote.MaxLength || text.Contains('\0', StringComparison.Ordinal))
        {
            return Problem.Invalid("text", "Not a note.", null, $"up to {JobNote.MaxLength} characters");
        }

        if (ifMatch is null)
        {
            return Problem.PreconditionRequired("If-Match: the ETag of the note that was read.");
        }

        var before = await notes.FindNoteAsync(job.Id, cancellationToken);
        var isCurrent = ifMatch == Answer.Of(NoteDocument.Of(before)).Tag;
        return isCurrent && await notes.TryWriteNoteAsync(job.Id, before?.Text, text, caller.User, cancellationToken)
            ? Answer.Of(NoteDocument.Of(await notes.FindNoteAsync(job.Id, cancellationToken)))
            : Problem.PreconditionFailed("Somebody else has written the note meanwhile: read it again.");
    }
}
