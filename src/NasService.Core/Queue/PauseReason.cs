namespace NasService.Core.Queue;

/// <summary>Why a job was paused that nobody asked to pause: kept with the item that runs its stages until it goes on.</summary>
public static class PauseReason
{
    private const string Beginning = "Paused by the service: ";

    public static string Of(string reason) => Beginning + reason;

    /// <summary>Null unless the service has paused the item's job.</summary>
    /// <param name="stageItem">The item that runs the job's stages.</param>
    public static string? Find(WorkItem? stageItem) => Is(stageItem?.Error) ? stageItem!.Error : null;

    public static bool Is(string? error) => error?.StartsWith(Beginning, StringComparison.Ordinal) == true;
}
