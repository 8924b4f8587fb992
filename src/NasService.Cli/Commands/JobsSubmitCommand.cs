using System.CommandLine;
using NasService.Cli.Remote;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs submit FILE --server URL</c>.</summary>
internal sealed class JobsSubmitCommand(RemoteOptions remote, RemoteJobs jobs, JobUpload upload) : ICliCommand
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A job document (YAML); data.path names a data set of the service" };
        var seed = new Option<int?>("--seed") { Description = "Instead of the document's seed" };
        var priority = new Option<int>("--priority") { Description = "Higher goes first, -100 to 100", DefaultValueFactory = _ => 0 };
        var validate = new Option<bool>("--validate") { Description = "Only ask what it would be: size, constraints within reach, cost" };
        var follow = new Option<bool>("--follow") { Description = "Print its events until it ends" };
        var command = new Command("submit", "Submit a job to a service") { file, seed, priority, validate, follow };
        remote.AddTo(command);
        command.SetAction((parsed, token) => RunAsync(
            parsed, upload.Read(parsed.GetRequiredValue(file), parsed.GetValue(seed)), parsed.GetValue(priority), parsed.GetValue(validate), parsed.GetValue(follow), token));
        return command;
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
        return jobs.Show(parsed, answer, new Text(line));
    }
}
