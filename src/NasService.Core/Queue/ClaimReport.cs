namespace NasService.Core.Queue;

/// <summary>What a device says of what it holds; which fields count depends on what it says.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Token">Of the lease.</param>
/// <param name="Worker">The process that holds it.</param>
/// <param name="Host">Its machine.</param>
public sealed record ClaimReport(string? Item, long? Token, string? Worker, string? Host)
{
    /// <summary>Of a measurement that is done: its results as JSON.</summary>
    public string? Result { get; init; }

    /// <summary>Of one that is not: why.</summary>
    public string? Error { get; init; }

    /// <summary>Until it is tried again.</summary>
    public double? DelaySeconds { get; init; }

    /// <summary>What the device's machine says of itself; null: nothing.</summary>
    public MachineReading? Machine { get; init; }
}
