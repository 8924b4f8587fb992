using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas spaces</c>.</summary>
internal sealed class SpacesCommand(SpacesListCommand list, SpacesShowCommand show, SpacesValidateCommand validate, SpacesCostCommand cost) : ICliCommand
{
    public Command Build() => new("spaces", "Search spaces: what there is, how large, what is wrong, what an architecture costs")
    {
        list.Build(),
        show.Build(),
        validate.Build(),
        cost.Build(),
    };
}
