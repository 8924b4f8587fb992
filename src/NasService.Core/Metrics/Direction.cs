namespace NasService.Core.Search;

public enum Direction
{
    Minimize,
    Maximize,
}
