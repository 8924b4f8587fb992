using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>How long a step of the demo's recipe takes.</summary>
/// <param name="Space">Name of the space.</param>
/// <param name="Resolution">Sides of the images it trains on.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="Members">Sub-networks a step.</param>
/// <param name="Times">One row for each number of threads.</param>
/// <param name="Networks">Networks that plain steps took in turn.</param>
/// <param name="Threads">Threads inside operators in plain steps.</param>
/// <param name="Solo">Plain steps of those networks and of the largest: labels only, one network a step.</param>
internal sealed record TrainResult(
    string Space, ImmutableArray<int> Resolution, int Batch, int Members, ImmutableArray<TrainTimes> Times, int Networks, int Threads, SoloResult Solo)
{
    /// <summary>Where processor time and memory go; null unless asked for.</summary>
    public StepCost? Cost { get; init; }

    /// <summary>A step of the largest network by kind of operator; null unless asked for.</summary>
    public StepKinds? Kinds { get; init; }
}
