using System.CommandLine;

namespace NasService.Bench.Claims;

/// <summary><c>nas bench claims</c>.</summary>
internal sealed class ClaimsBench(IEnumerable<IClaim> claims) : IBenchmark
{
    public Command Build()
    {
        var command = new Command("claims", "Published claims, tested here");
        foreach (var claim in claims)
        {
            command.Subcommands.Add(claim.Build());
        }

        return command;
    }
}
