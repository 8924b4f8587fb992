using System.CommandLine;
using NasService.Cli.Output;
using NasService.Core.Spaces;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;

namespace NasService.Cli.Commands;

/// <summary><c>nas supernet names SPACE</c>: the weights of a space's supernet, to write a name map from.</summary>
internal sealed class SupernetNamesCommand(SpaceLibrary library, OpCatalog operators, GlobalOptions options, CliOutput output)
{
    public Command Build()
    {
        var name = new Argument<string>("SPACE") { Description = "Name of a shipped space, or a YAML file" };
        var command = new Command("names", "List the names and shapes of a space's weights") { name };
        command.SetAction(async (parsed, _) =>
        {
            var space = library.Open(parsed.GetRequiredValue(name), Environment.CurrentDirectory).GetValueOrThrow();
            var weights = await DedicatedThread.RunAsync("names", () =>
            {
                using var supernet = new Supernet(space, 0, operators: operators);
                return supernet.Parameters.Select(p => (p.Name, Shape: p.Value.shape)).ToArray();
            }).ConfigureAwait(false);
            if (parsed.GetValue(options.Json))
            {
                output.WriteJson(weights.Select(w => new { name = w.Name, shape = w.Shape }));
                return ExitCodes.Done;
            }

            var table = new FigureTable("weight", "shape");
            foreach (var (weight, shape) in weights)
            {
                table.Row(weight, string.Join(" x ", shape));
            }

            output.Write(table.Rendered);
            return ExitCodes.Done;
        });
        return command;
    }
}
