namespace NasService.Training.Operators;

/// <summary>Cosine and sine of pi i / 2M for the places i of M, by which linear attention weighs what lies near (cosFormer).
/// Immutable.</summary>
/// <param name="Cosines">One for each place, falling from 1.</param>
/// <param name="Sines">Rising from 0.</param>
internal sealed record LinearAngles(float[] Cosines, float[] Sines)
{
    public static LinearAngles Of(int places)
    {
        var angles = Enumerable.Range(0, places).Select(i => Math.PI * i / (2.0 * places)).ToArray();
        return new LinearAngles([.. angles.Select(a => (float)Math.Cos(a))], [.. angles.Select(a => (float)Math.Sin(a))]);
    }
}
