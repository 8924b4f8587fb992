using NasService.Core.Stores;

namespace NasService.Core.Jobs;


/// <summary>Another attempt has taken the stage over, or its job is no longer running: stop and discard.</summary>
public sealed class StageLostException : StoreException
{
    public StageLostException(StageTicket ticket)
        : base($"Attempt {ticket.Attempt} of stage '{ticket.Stage}' of job {ticket.JobId} is no longer the current one; nothing was written.")
        => Ticket = ticket;

    public StageTicket Ticket { get; }
}
