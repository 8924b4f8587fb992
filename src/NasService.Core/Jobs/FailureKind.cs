
namespace NasService.Core.Jobs;

/// <summary>Whose a failure is. It decides what is tried again, and what is a fact about a candidate.</summary>
public enum FailureKind
{
    /// <summary>The work's own: a network that cannot be exported, a number that is none, a fault of the program. Tried again a few times, then it counts.</summary>
    Work,

    /// <summary>The user's: trying again cannot help.</summary>
    Input,

    /// <summary>The machine's or the network's: a disk, a database, a file of the store. Says nothing about the work; it waits and is tried again.</summary>
    Environment,

    /// <summary>There was not enough memory. Says nothing about a candidate; a stage that it happens to again is set aside.</summary>
    Memory,

    /// <summary>No failure: the attempt was told to stop, or its right to write is gone.</summary>
    Interruption,
}
