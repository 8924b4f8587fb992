using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>How a file of text says its samples. Stateless; found by <see cref="Kind"/>.</summary>
internal interface ITextFormat
{
    /// <summary>The kind of data, which is its files' ending, too.</summary>
    string Kind { get; }

    /// <summary>The samples of a file with the columns asked for, in their order.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="columns">Names, or numbers from 1 where no line names them.</param>
    /// <param name="text">Says whether one does.</param>
    /// <param name="refuse">Is told of every mistake: its line, what is wrong, what was found, what is allowed.</param>
    IEnumerable<TextRow> Read(IReadOnlyList<string> lines, IReadOnlyList<string> columns, TextDefinition text, TextMistakes refuse);

    /// <summary>All columns of a file, where nobody has said which are asked for.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="refuse">Is told of every mistake.</param>
    TextTable ReadAll(IReadOnlyList<string> lines, TextMistakes refuse);
}
