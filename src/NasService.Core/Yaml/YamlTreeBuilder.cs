using NasService.Core.Input;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NasService.Core.Yaml;

/// <summary>Builds the tree from parser events with a stack of its own, and refuses what the language leaves out.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly Stack<YamlFrame> _open = new();
    private YamlNode? _root;
    private int _events;
    private int _documents;
    private int _dropped;

    public ErrorList Errors { get; } = new();

    /// <summary>A limit was reached: nothing more is to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>1-based line of the last event.</summary>
    public int Line { get; private set; } = 1;

    public void Accept(ParsingEvent e)
    {
        Line = (int)Math.Max(1, e.Start.Line);
        if (++_events > YamlLimits.Events)
        {
            Stop("The document has too many parts.", $"at most {YamlLimits.Events} scalars, lists and mappings");
            return;
        }

        switch (e)
        {
            case DocumentStart when ++_documents > 1:
                Stop("A second document.", "one document");
                break;
            case AnchorAlias alias:
                Refuse("An alias.", $"*{alias.Value.Value}", "values written out");
                Place(new YamlScalar("", true, Line));
                break;
            case Scalar scalar:
                CheckNode(scalar);
                PlaceScalar(scalar);
                break;
            case SequenceStart or MappingStart:
                CheckNode((NodeEvent)e);
                Open(e is MappingStart);
                break;
            case SequenceEnd or MappingEnd:
                Close(_open.Pop());
                break;
        }
    }

    public Parsed<YamlNode> ToTree()
    {
        if (_root is null or YamlScalar { IsNull: true } && Errors.Count == 0)
        {
            Errors.Add(new InputError("", "The document is empty."));
        }

        if (_dropped > 0)
        {
            Errors.Add(new InputError("", $"{_dropped} more errors."));
        }

        return Errors.Count > 0 ? new Parsed<YamlNode>(null, Errors.ToList()) : new Parsed<YamlNode>(_root, []);
    }

    private void CheckNode(NodeEvent e)
    {
        if (!e.Anchor.IsEmpty)
        {
            Refuse("An anchor.", $"&{e.Anchor.Value}", "values written out");
        }

        if (!e.Tag.IsEmpty)
        {
            Refuse("A tag.", e.Tag.ToString(), "values without tags");
        }
    }

    private void Open(bool isMapping)
    {
        if (_open.Count == YamlLimits.Depth)
        {
            Stop("Lists and mappings are nested too deeply.", $"at most {YamlLimits.Depth} levels");
            return;
        }

        var isKey = _open.TryPeek(out var parent) && parent.AwaitsKey;
        if (isKey)
        {
            Refuse("A list or a mapping as a key.", null, "text");
        }

        _open.Push(new YamlFrame(isMapping, isKey, Line, PathOfNext()));
    }

    private void Close(YamlFrame frame)
    {
        if (frame.IsKey)
        {
            _open.Peek().RefuseKey();
        }
        else
        {
            Place(frame.ToNode());
        }
    }

    private void PlaceScalar(Scalar scalar)
    {
        if (!_open.TryPeek(out var parent) || !parent.AwaitsKey)
        {
            Place(new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Line));
            return;
        }

        parent.Key = scalar.Value;
        parent.KeyLine = Line;
        parent.KeyIsRefused = true;
        if (scalar.Value == "<<")
        {
            Refuse("A merge key.", "<<", "keys written out");
        }
        else if (!parent.Keys.Add(scalar.Value))
        {
            Refuse("The key is there twice.", Shortened.Of(scalar.Value), null);
        }
        else
        {
            parent.KeyIsRefused = false;
        }
    }

    private void Place(YamlNode node)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root = node;
            return;
        }

        if (parent.AwaitsKey)
        {
            // An alias as a key, already refused.
            parent.RefuseKey();
            return;
        }

        parent.Add(node);
    }

    private string PathOfNext()
    {
        if (!_open.TryPeek(out var parent))
        {
            return "";
        }

        var key = Shortened.Of(parent.Key ?? "");
        return !parent.IsMapping ? $"{parent.Path}[{parent.Items.Count}]" : parent.Path.Length == 0 ? key : $"{parent.Path}.{key}";
    }

    private void Refuse(string message, string? found, string? allowed)
    {
        if (Errors.Count >= YamlLimits.Errors)
        {
            _dropped++;
            return;
        }

        Errors.Add(new InputError(PathOfNext(), message, found is null ? null : Shortened.Of(found), allowed, Line));
    }

    private void Stop(string message, string allowed)
    {
        // The path down to a limit is as long as the limit and says nothing.
        Errors.Add(new InputError("", message, null, allowed, Line));
        IsStopped = true;
    }
}
