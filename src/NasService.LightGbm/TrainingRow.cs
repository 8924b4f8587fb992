namespace NasService.LightGbm;

/// <summary>A row as ML.NET reads it, by the names of its properties.</summary>
internal sealed class TrainingRow
{
    public float[] Features { get; set; } = [];

    public float Target { get; set; }
}
