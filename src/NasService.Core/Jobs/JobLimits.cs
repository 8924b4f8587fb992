using NasService.Core.Yaml;

namespace NasService.Core.Jobs;

/// <summary>What a job may ask for, value by value.</summary>
internal static class JobLimits
{
    public static readonly IntRule Seed = new(0, int.MaxValue);

    public static readonly IntRule Images = new(1, 100_000_000);

    /// <summary>Two thirds rank candidates and one third scores the front: three images give each part one.</summary>
    public static readonly IntRule Validation = new(3, 100_000_000);

    /// <summary>Labels are 16-bit numbers.</summary>
    public const int Classes = ushort.MaxValue;

    public const int Channels = 64;

    public static readonly NumberRule TestShare = new(0, 0.9, MinIsOpen: true);

    public static readonly NumberRule Deviation = new(0, 10, MinIsOpen: true);

    public static readonly IntRule Crop = new(0, 64);

    public static readonly NumberRule ResizedCrop = new(0.05, 1);

    public static readonly NumberRule ClosedShare = new(0, 1);

    public static readonly NumberRule Mixup = new(0, 2);

    public static readonly IntRule PictureChannels = new(1, 3);

    public static readonly NumberRule ColourValue = new(0, 255);

    /// <summary>Times that super-resolution enlarges.</summary>
    public static readonly IntRule Scale = new(2, 4);

    /// <summary>Side of the picture that a model is timed on.</summary>
    public static readonly IntRule InputSize = new(8, 8_192);

    public static readonly IntRule RateHz = new(4_000, 192_000);
    public static readonly IntRule Bands = new(8, 256);
    public static readonly NumberRule WindowMs = new(0, 1_000, MinIsOpen: true);
    public static readonly NumberRule LowHz = new(0, 96_000);
    public static readonly NumberRule Speed = new(0, 0.5);

    /// <summary>Of a recording that a model is timed on.</summary>
    public static readonly NumberRule Seconds = new(0, 3_600, MinIsOpen: true);
    public static readonly NumberRule Tokens = new(1, 4_096);

    /// <summary>Characters of a sample of text.</summary>
    public static readonly IntRule CharacterWindow = new(4, 512);

    /// <summary>Characters that are told apart.</summary>
    public static readonly IntRule Alphabet = new(8, 65_535);

    /// <summary>Networks that a differentiable training looks for.</summary>
    public static readonly IntRule RelaxedPoints = new(1, 16);

    public static readonly IntRule Steps = new(1, 100_000_000);

    public static readonly IntRule Batch = new(1, 65_536);

    public static readonly NumberRule LearningRate = new(0, 100, MinIsOpen: true);

    public static readonly NumberRule Share = new(0, 1, MaxIsOpen: true);

    public static readonly NumberRule OpenShare = new(0, 1, MinIsOpen: true, MaxIsOpen: true);

    public static readonly NumberRule WeightDecay = new(0, 1);

    public static readonly NumberRule KdRatio = new(0, 100);

    public static readonly IntRule RandomMembers = new(0, 16);

    public static readonly IntRule Evaluations = new(1, 1_000_000);

    /// <summary>A week at most.</summary>
    public static readonly NumberRule DeadlineMinutes = new(0, 10_080);

    public static readonly IntRule PredictorEvaluations = new(0, 10_000_000);

    public static readonly IntRule Population = new(2, 100_000);

    public static readonly IntRule Threads = new(1, 256);

    public static readonly IntRule WarmUp = new(0, 1_000_000);

    public static readonly IntRule Runs = new(3, 10_000_000);

    /// <summary>Below a half a percentile would throw most values away; 1 is <c>minmax</c>.</summary>
    public static readonly NumberRule Percentile = new(0.5, 1, MinIsOpen: true);

    /// <summary>Of any task's metric, in its unit.</summary>
    public static readonly NumberRule Quality = new(double.NegativeInfinity, double.PositiveInfinity);

    public static readonly NumberRule Positive = new(0, double.PositiveInfinity, MinIsOpen: true);

    public static readonly IntRule PositiveCount = new(1, long.MaxValue);
}
