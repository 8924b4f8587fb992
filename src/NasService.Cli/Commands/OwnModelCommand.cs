using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Core.Documents;
using NasService.Measurement;
using NasService.Pipeline.OwnModels;

namespace NasService.Cli.Commands;

/// <summary><c>nas own-model REQUEST</c>: the child that looks at a user's model; nothing for people.</summary>
internal sealed class OwnModelCommand(CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var request = new Argument<FileInfo>("REQUEST") { Description = "What to find out, as JSON" };
        var command = new Command("own-model", "Checks and runs a model from outside, in a process of its own") { request };
        command.Hidden = true;
        command.SetAction(async (parsed, token) =>
        {
            var text = await File.ReadAllTextAsync(parsed.GetRequiredValue(request).FullName, token).ConfigureAwait(false);
            await using var services = new ServiceCollection().AddMeasurement().AddSingleton<OwnModelRun>().BuildServiceProvider();
            output.WriteJson(await services.GetRequiredService<OwnModelRun>().RunAsync(DocumentJson.Read<OwnModelRequest>(text), token).ConfigureAwait(false));
            return ExitCodes.Done;
        });
        return command;
    }
}
