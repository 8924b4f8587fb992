using System.CommandLine;
using NasService.Cli.Output;
using NasService.Cli.Spaces;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Cli.Commands;

/// <summary><c>nas spaces validate FILE</c>: every mistake of a space file, with its place.</summary>
internal sealed class SpacesValidateCommand(BlockCatalog blocks, TaskCatalog tasks, GlobalOptions options, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "A YAML file" };
        var command = new Command("validate", "Check a search space file and list every mistake") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(options.Json)));
        return command;
    }

    private int Run(string file, bool json)
    {
        var parsed = SpaceReader.ReadFile(Path.GetFullPath(file), blocks, tasks);
        var space = parsed.IsValid ? SpaceDocument.Of(parsed.GetValueOrThrow()) : null;
        if (json)
        {
            output.WriteJson(new ValidationDocument(file, parsed.IsValid, [.. parsed.Errors], space));
        }
        else if (space is not null)
        {
            output.WriteLine($"{file}: valid; {Quantity.Large(space.Architectures)} architectures, {Quantity.Large(space.Size)} with policies");
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                output.Note($"nas: {file}: {error}");
            }
        }

        return parsed.IsValid ? ExitCodes.Done : ExitCodes.InvalidInput;
    }
}
