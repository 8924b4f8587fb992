using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Queue;

namespace NasService.Api;

/// <summary>What a service process is told.</summary>
public sealed record ApiSettings
{
    /// <summary>Where all state lives: database, artifacts, the keys that protect cookies. Required.</summary>
    public required DataFolder Folder { get; init; }

    /// <summary>PostgreSQL connection string. Null (default): the folder's own SQLite file.</summary>
    public string? Database { get; init; }

    /// <summary>The shipped search spaces. Required.</summary>
    public required string SpaceFolder { get; init; }

    /// <summary>Where it listens. Default <c>http://127.0.0.1:8420</c>.</summary>
    public ListenAddress Listen { get; init; } = ListenAddress.Default;

    /// <summary>A reverse proxy in front ends TLS; its forwarded headers are believed. Default false.</summary>
    public bool IsBehindProxy { get; init; }

    /// <summary>What the proxy puts before every path, as in <c>/nas</c>. Default empty.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>Names it may be called by, beside the address it listens on. Default none.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Folders of images that jobs may name, by name. Default none.</summary>
    public ImmutableSortedDictionary<string, string> DataSets { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Each folder in this one is a data set by its own name. Null (default): none.</summary>
    public string? DataSetFolder { get; init; }

    /// <summary>Scripts and styles of the pages are read from this folder at each request, to work on them. Null (default): as built in.</summary>
    public string? AssetFolder { get; init; }

    /// <summary>Webhooks may lead into private networks and need no TLS: every user can then make this process send requests there. Default false.</summary>
    public bool AllowPrivateWebhooks { get; init; }

    /// <summary>After the start it reads the newest job, as its page does, so that the first visitor waits no longer than the second. Default false.</summary>
    public bool ReadsAhead { get; init; }

    /// <summary>How much of the workers each user is to have. Default: all the same.</summary>
    public ShareWeights Shares { get; init; } = ShareWeights.Equal;

    public ApiLimits Limits { get; init; } = new();
}
