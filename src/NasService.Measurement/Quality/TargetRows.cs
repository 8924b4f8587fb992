namespace NasService.Measurement.Quality;

/// <summary>What is right for each of some pictures, as an <see cref="IQualityMeter"/> takes it.</summary>
/// <param name="Values">(pictures, width) row-major.</param>
/// <param name="Width">Numbers for one picture, 1 or more.</param>
public sealed record TargetRows(float[] Values, int Width)
{
    public int Count => Values.Length / Width;

    public ReadOnlySpan<float> Of(int picture) => Values.AsSpan(picture * Width, Width);

    /// <summary>Of class indices.</summary>
    public static TargetRows OfClasses(ReadOnlySpan<ushort> classes)
    {
        var values = new float[classes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = classes[i];
        }

        return new TargetRows(values, 1);
    }

    /// <summary>The first of them; all, where there are fewer.</summary>
    public TargetRows First(int atMost) => atMost >= Count ? this : this with { Values = Values[..(atMost * Width)] };

    /// <summary>What a meter says of a model's outputs.</summary>
    /// <param name="outputs">(pictures, outputs) row-major.</param>
    /// <param name="meter">A new one.</param>
    public Core.Metrics.QualityScore Judge(float[] outputs, IQualityMeter meter)
    {
        Accumulate(outputs, meter);
        return meter.Finish();
    }

    /// <summary>Tells a meter a model's outputs.</summary>
    /// <inheritdoc cref="Judge"/>
    public void Accumulate(float[] outputs, IQualityMeter meter)
    {
        var width = outputs.Length / Count;
        for (var i = 0; i < Count; i++)
        {
            meter.Accumulate(outputs.AsSpan(i * width, width), Of(i));
        }
    }

    /// <summary>What the best constant answer is worth: the mean of each number, given for every picture.</summary>
    public Core.Metrics.QualityScore JudgeConstant(IQualityMeter meter)
    {
        var mean = new float[Width];
        for (var w = 0; w < Width; w++)
        {
            var column = w;
            mean[w] = (float)Enumerable.Range(0, Count).Average(i => (double)Of(i)[column]);
        }

        return JudgeSame(mean, meter);
    }

    /// <summary>What an answer is worth that is given for every picture.</summary>
    public Core.Metrics.QualityScore JudgeSame(ReadOnlySpan<float> answer, IQualityMeter meter)
    {
        for (var i = 0; i < Count; i++)
        {
            meter.Accumulate(answer, Of(i));
        }

        return meter.Finish();
    }
}
