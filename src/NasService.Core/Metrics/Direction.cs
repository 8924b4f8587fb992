namespace NasService.Core.Metrics;

public enum Direction
{
    Minimize,
    Maximize,
}
