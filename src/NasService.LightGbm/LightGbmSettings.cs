namespace NasService.LightGbm;

/// <summary>How a chain is grown.</summary>
/// <param name="Trees">One after the other.</param>
/// <param name="Leaves">Of each tree, at most.</param>
/// <param name="Rate">What a leaf says, times this.</param>
/// <param name="RowsOfLeaf">Fewest rows of a leaf.</param>
/// <param name="ShareOfRows">Drawn anew for every tree.</param>
/// <param name="ShareOfColumns">Likewise.</param>
internal sealed record LightGbmSettings(int Trees, int Leaves, double Rate, int RowsOfLeaf, double ShareOfRows, double ShareOfColumns)
{
    private const int RowsForLargeTrees = 400;

    private static readonly LightGbmSettings Few = new(Trees: 300, Leaves: 8, Rate: 0.05, RowsOfLeaf: 3, ShareOfRows: 0.7, ShareOfColumns: 0.3);

    private static readonly LightGbmSettings Many = new(Trees: 600, Leaves: 20, Rate: 0.05, RowsOfLeaf: 5, ShareOfRows: 0.7, ShareOfColumns: 0.3);

    public static LightGbmSettings For(int rows) => rows < RowsForLargeTrees ? Few : Many;
}
