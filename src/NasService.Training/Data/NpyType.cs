namespace NasService.Training.Data;

/// <summary>A type of whole numbers.</summary>
/// <param name="Name">NumPy's name of it.</param>
/// <param name="Width">Bytes of a value.</param>
/// <param name="IsSigned">Two's complement.</param>
/// <param name="IsBigEndian">The high byte comes first.</param>
internal sealed record NpyType(string Name, int Width, bool IsSigned, bool IsBigEndian)
{
    /// <param name="code">As a file's header has it: <c>|u1</c>, <c>&lt;i8</c>, <c>&gt;u2</c>, <c>|b1</c>.</param>
    /// <returns>Null where it is no type of whole numbers.</returns>
    public static NpyType? Of(string code) => code switch
    {
        [('|' or '<' or '>' or '='), 'u' or 'i', '1' or '2' or '4' or '8'] => new NpyType(NameOf(code), code[2] - '0', code[1] == 'i', code[0] == '>'),
        "|b1" => new NpyType("bool", 1, false, false),
        _ => null,
    };

    public static string NameOf(string code) => code switch
    {
        [_, 'f', .. var bytes] => $"float{Bits(bytes)}",
        [_, 'u', .. var bytes] => $"uint{Bits(bytes)}",
        [_, 'i', .. var bytes] => $"int{Bits(bytes)}",
        [_, 'c', .. var bytes] => $"complex{Bits(bytes)}",
        [_, 'O', ..] => "Python objects",
        [_, 'S' or 'U', ..] => "texts",
        [_, 'M' or 'm', ..] => "times",
        _ => code,
    };

    /// <summary>What to convert to.</summary>
    public static string AdviceFor(string code) => code is [_, 'f', ..]
        ? "save images as (x * 255).round().astype('uint8') where they go from 0 to 1 (x.astype('uint8') where they go to 255), labels as y.astype('int64')"
        : "save images as x.astype('uint8'), labels as y.astype('int64')";

    private static string Bits(string bytes) => int.TryParse(bytes, System.Globalization.CultureInfo.InvariantCulture, out var n) ? $"{8 * n}" : bytes;
}
