namespace NasService.Training.Data.Pairs;

/// <summary>A square of a small picture and one of the eight ways to turn it.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="FlipsRows">Upside down.</param>
/// <param name="FlipsColumns">Left to right.</param>
/// <param name="Transposes">Rows become columns, before the flips are looked at.</param>
internal readonly record struct PatchPlace(int Row, int Column, bool FlipsRows = false, bool FlipsColumns = false, bool Transposes = false)
{
    /// <summary>The square in the middle, as it is.</summary>
    public static PatchPlace Middle(PicturePair pair, int side) => new((pair.Height - side) / 2, (pair.Width - side) / 2);

    /// <param name="pair">No smaller than the square.</param>
    /// <param name="side">Of the square.</param>
    /// <param name="turns">Whether it is turned.</param>
    /// <param name="random">Draws the same number of times whatever comes out.</param>
    public static PatchPlace Draw(PicturePair pair, int side, bool turns, Random random)
    {
        var (row, column, turn) = (random.Next(pair.Height - side + 1), random.Next(pair.Width - side + 1), random.Next(8));
        return turns ? new PatchPlace(row, column, (turn & 1) > 0, (turn & 2) > 0, (turn & 4) > 0) : new PatchPlace(row, column);
    }

    /// <summary>Where a pixel of the turned square comes from.</summary>
    public (int Y, int X) Turned(int y, int x, int side)
    {
        (y, x) = Transposes ? (x, y) : (y, x);
        return (FlipsRows ? side - 1 - y : y, FlipsColumns ? side - 1 - x : x);
    }
}
