using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Api.Jobs;
using NasService.Core.Documents;

namespace NasService.Api.Hosting;

/// <summary>Keeps where things lie on this machine out of what callers read: data sets go by their names, messages have no folders of the service in them.</summary>
internal sealed class ServerPaths(ApiSettings settings, DataSets data)
{
    private const string DataFolderWord = "DATA";

    /// <summary>The name of a space or data set, which on the machine itself may have been given as a path.</summary>
    public string NameOf(string nameOrPath) => Path.IsPathRooted(nameOrPath) ? data.NameOf(nameOrPath) : nameOrPath;

    /// <summary>The text, with the folders that the service knows by their names.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public string? Hide(string? text)
    {
        if (text is null || !text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        (string Path, string Name)[] known =
        [
            .. data.Names.Select(n => (data.Find(n)!, n)),
            (settings.Folder.Root.TrimEnd('/'), DataFolderWord),
            (settings.SpaceFolder.TrimEnd('/'), "searchspaces"),
            (AppContext.BaseDirectory.TrimEnd('/'), "PROGRAM"),
            (Path.GetTempPath().TrimEnd('/'), "TEMP"),
        ];

        // The longer first: data sets may lie in the data folder.
        return known.Where(k => k.Path.Length > 1).OrderByDescending(k => k.Path.Length)
            .Aggregate(text, (hidden, k) => Replace(hidden, k.Path, k.Name));
    }

    /// <summary>A job's checked document as callers see it: its data set and space by name.</summary>
    public JsonElement Definition(string documentJson)
    {
        var document = JsonNode.Parse(documentJson)!.AsObject();
        if (document["data"]?["path"] is JsonValue path)
        {
            document["data"]!["path"] = data.NameOf(path.GetValue<string>());
        }

        if (document["space"] is JsonValue space && space.GetValueKind() == JsonValueKind.String)
        {
            document["space"] = NameOf(space.GetValue<string>());
        }

        return JsonSerializer.SerializeToElement(document, DocumentJson.Options);
    }

    // Where the text has the folder itself: not in the middle of another path, nor another folder whose name begins alike.
    private static string Replace(string text, string path, string name)
    {
        var replaced = new StringBuilder();
        var from = 0;
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, at + path.Length, StringComparison.Ordinal))
        {
            var end = at + path.Length;
            if ((at == 0 || !IsOfPath(text[at - 1])) && (end == text.Length || text[end] is '/' or '.' || !IsOfPath(text[end])))
            {
                replaced.Append(text, from, at - from).Append(name);
                from = end;
            }
        }

        return replaced.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsOfPath(char c) => char.IsLetterOrDigit(c) || c is '/' or '.' or '_' or '-';
}
