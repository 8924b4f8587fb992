using NasService.Core.Input;
using NasService.Core.Spaces;

namespace NasService.Core.Jobs;

/// <summary>Finds constraints on counted quantities that no network of a space can meet, before anything is trained.</summary>
public static class ConstraintCheck
{
    /// <summary>One error per constraint out of reach. Latency is not checked: it is measured and not counted.</summary>
    public static IReadOnlyList<InputError> Check(SearchSpace space, ConstraintDefinition constraints)
    {
        var errors = new List<InputError>();
        if (constraints.MaxMacs is { } macs && MinMacs(space) is var minMacs && macs < minMacs)
        {
            errors.Add(new InputError("constraints.maxMacs", $"No network of space {space.Name} has so few MACs.", $"{macs}", $"{minMacs} or more"));
        }

        if (constraints.MaxModelBytes is { } bytes && MinBytes(space) is var minBytes && bytes < minBytes)
        {
            errors.Add(new InputError("constraints.maxModelBytes", $"No network of space {space.Name} is so small; this is what the weights alone take.", $"{bytes}", $"{minBytes} or more"));
        }

        return errors;
    }

    /// <summary>The fewest multiply-accumulates of any network of the space.</summary>
    public static long MinMacs(SearchSpace space) => new SpaceMinimum(space, b => b.Macs).Compute();

    /// <summary>The fewest bytes of weights of any network of the space under any of its policies.</summary>
    public static long MinBytes(SearchSpace space) => new SpaceMinimum(space, b => b.Bytes).Compute();
}
