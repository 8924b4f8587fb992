using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>What one user has of the workers.</summary>
/// <param name="User">Whose; absent for jobs submitted on the machine itself and for the other users together.</param>
/// <param name="AreOthers">Whether it is the other users together, whom only an administrator sees one by one.</param>
/// <param name="Weight">The share beside the others'.</param>
/// <param name="RecentSeconds">Seconds of stages that ran lately, each counting half after every half hour: whoever has least for the weight is next.</param>
/// <param name="Running">Jobs that run.</param>
/// <param name="Waiting">Jobs that wait.</param>
/// <param name="MayWait">Jobs that may wait.</param>
internal sealed record ShareDocument(string? User, bool AreOthers, double Weight, double RecentSeconds, int Running, int Waiting, int? MayWait)
{
    public static ShareDocument Of(UserShare share, int mayWait)
        => new(share.User, false, share.Weight, Math.Round(share.RecentSeconds, 1), share.Running, share.Waiting, share.User is null ? null : mayWait);

    public static ShareDocument OfOthers(IReadOnlyCollection<UserShare> others)
        => new(null, true, others.Sum(o => o.Weight), Math.Round(others.Sum(o => o.RecentSeconds), 1), others.Sum(o => o.Running), others.Sum(o => o.Waiting), null);
}
