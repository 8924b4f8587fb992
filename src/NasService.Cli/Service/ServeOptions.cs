using System.Collections.Immutable;
using System.CommandLine;
using NasService.Api;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Spaces;

namespace NasService.Cli.Service;

/// <summary>Options of <c>nas serve</c>.</summary>
internal sealed class ServeOptions(SpaceLibrary spaces)
{
    /// <summary>Where Debian's package puts the images of the demo.</summary>
    private const string DemoImages = "/usr/share/datasets/fashion-mnist";

    public Option<string> Listen { get; } = new("--listen")
    {
        Description = "Where to listen; off loopback only with --certificate or --behind-proxy",
        HelpName = "ADDRESS:PORT",
        DefaultValueFactory = _ => $"127.0.0.1:{ListenAddress.DefaultPort}",
    };

    public Option<FileInfo?> Certificate { get; } = new("--certificate") { Description = "Serve TLS with this certificate (PEM with its key, or PFX)", HelpName = "FILE" };

    public Option<FileInfo?> Key { get; } = new("--certificate-key") { Description = "The private key of a PEM certificate, where it is a file of its own", HelpName = "FILE" };

    public Option<bool> BehindProxy { get; } = new("--behind-proxy") { Description = "A reverse proxy in front ends TLS: believe its forwarded headers. Nothing else may reach this port" };

    public Option<string> PathBase { get; } = new("--path-base") { Description = "What the proxy puts before every path", HelpName = "/PATH", DefaultValueFactory = _ => "" };

    public Option<string[]> Host { get; } = new("--host") { Description = "A name the service may be called by (repeat)", HelpName = "NAME", DefaultValueFactory = _ => [] };

    public Option<bool> NoWorker { get; } = new("--no-worker") { Description = "Only serve: workers run elsewhere" };

    public Option<string[]> DataSet { get; } = new("--dataset")
    {
        Description = "A folder of images that jobs may name (repeat); folders below DATA/datasets and fashion-mnist are known already",
        HelpName = "NAME=DIR",
        DefaultValueFactory = _ => [],
    };

    public Option<DirectoryInfo?> Assets { get; } = new("--assets")
    {
        Description = "Read the dashboard's scripts and styles from this folder at each request, to work on them",
        HelpName = "DIR",
        Hidden = true,
    };

    public Option<bool> AllowPrivateWebhooks { get; } = new("--allow-private-webhooks")
    {
        Description = "Let webhooks lead into private networks, also without TLS: every user can then make the service send requests there",
    };

    public ServeSettings Read(ParseResult parsed, WorkerSettings worker)
    {
        var isBehindProxy = parsed.GetValue(BehindProxy);
        var pathBase = parsed.GetRequiredValue(PathBase).TrimEnd('/');
        if (pathBase.Length > 0 && (!pathBase.StartsWith('/') || pathBase.Contains("//", StringComparison.Ordinal)))
        {
            throw new InputException("--path-base", "Not the beginning of a path.", pathBase, "/PATH, as in /nas");
        }

        var api = new ApiSettings
        {
            Folder = worker.Folder,
            Database = worker.Database,
            SpaceFolder = spaces.Folder,
            Listen = ListenAddress.Parse(parsed.GetRequiredValue(Listen), parsed.GetValue(Certificate)?.FullName, parsed.GetValue(Key)?.FullName, isBehindProxy),
            IsBehindProxy = isBehindProxy,
            PathBase = pathBase,
            Hosts = [.. parsed.GetRequiredValue(Host)],
            AssetFolder = parsed.GetValue(Assets)?.FullName,
            AllowPrivateWebhooks = parsed.GetValue(AllowPrivateWebhooks),
            ReadsAhead = true,
            Shares = worker.Shares,
            Limits = worker.Limits is { } l ? new ApiLimits { Job = l.Job, User = l.User, Service = l.Service, QueuedJobsPerUser = l.Waiting } : new ApiLimits(),
            DataSets = DataSets(parsed.GetRequiredValue(DataSet)),
            DataSetFolder = Path.Combine(worker.Folder.Root, "datasets"),
        };
        return new ServeSettings(api, parsed.GetValue(NoWorker) ? null : worker);
    }

    private static ImmutableSortedDictionary<string, string> DataSets(string[] given)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        found["fashion-mnist"] = DemoImages;
        foreach (var text in given)
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } path] || !Presence.OfFolder(path))
            {
                throw new InputException("--dataset", "Not a name and a folder that is there.", text, "NAME=DIR");
            }

            found[name] = Path.GetFullPath(path).TrimEnd('/');
        }

        return found.ToImmutable();
    }
}
