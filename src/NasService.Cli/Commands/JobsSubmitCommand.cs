using System.CommandLine;
using System.Text.Json;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Core.Jobs;
using NasService.Core.Yaml;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs submit FILE --server URL</c>.</summary>
internal sealed class JobsSubmitCommand(RemoteOptions remote, RemoteJobs jobs, JobUpload upload, CliOutput output) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A job document (YAML); data.path names a data set of the service" };
        var seed = NumberOption.WholeOrNone("--seed", "Instead of the document's seed", JobLimits.Seed);
        var priority = NumberOption.Whole("--priority", "Higher goes first", new IntRule(-100, 100), 0);
        var validate = new Option<bool>("--validate") { Description = "Only ask what it would be: size, constraints within reach, cost" };
        var follow = new Option<bool>("--follow") { Description = "Print its events until it ends" };
        var command = new Command("submit", "Submit a job to a service") { file, seed, priority, validate, follow };
        remote.AddTo(command);
        command.SetAction((parsed, token) => RunAsync(
            parsed, upload.Read(parsed.GetRequiredValue(file), parsed.GetValue(seed)), parsed.GetValue(priority), parsed.GetValue(validate), parsed.GetValue(follow), token));
        return command;
    }

    /// <summary>Whether every bound can be met; says on stderr which cannot, and what else may not be meant.</summary>
    private bool IsWithinReach(JsonElement forecast)
    {
        foreach (var warning in forecast.GetProperty("warnings").EnumerateArray())
        {
            output.Note($"nas: {warning.GetString()}");
        }

        foreach (var constraint in forecast.GetProperty("constraints").EnumerateArray().Where(c => !c.GetProperty("satisfiable").GetBoolean()))
        {
            output.Note($"nas: constraints.{constraint.GetProperty("constraint").GetString()}: out of reach at {constraint.GetProperty("bound")}: {constraint.GetProperty("basis").GetString()}");
        }

        return forecast.GetProperty("satisfiable").GetBoolean();
    }

    private async Task<int> RunAsync(ParseResult parsed, string document, int priority, bool isCheck, bool isFollowed, CancellationToken cancellationToken)
    {
        using var service = jobs.Open(parsed);
        var answer = await service.SendAsync(HttpMethod.Post, isCheck ? "jobs:validate" : $"jobs?priority={priority}", document, cancellationToken).ConfigureAwait(false);
        if (isFollowed && !isCheck)
        {
            return await jobs.WatchAsync(parsed, service, answer.GetProperty("id").GetString()!, cancellationToken).ConfigureAwait(false);
        }

        var line = isCheck
            ? $"size {answer.GetProperty("size")}, satisfiable {answer.GetProperty("satisfiable")}, {answer.GetProperty("seconds").GetProperty("low")} to {answer.GetProperty("seconds").GetProperty("high")} s ({answer.GetProperty("basis")})\n"
            : answer.GetProperty("id").GetString() + "\n";
        var code = jobs.Show(parsed, answer, new Text(line));
        return isCheck && !IsWithinReach(answer) ? ExitCodes.InvalidInput : code;
    }
}
