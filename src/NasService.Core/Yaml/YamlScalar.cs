using NasService.Core.Input;

namespace NasService.Core.Yaml;

/// <param name="Text">The scalar's content, escapes resolved.</param>
/// <param name="IsPlain">Written without quotes, so that it may be a number, a truth value or null.</param>
/// <param name="Line">1-based.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, int Line) : YamlNode(Line)
{
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Describe() => IsNull ? "nothing" : IsPlain ? Shortened.Of(Text) : $"the text \"{Shortened.Of(Text)}\"";
}
