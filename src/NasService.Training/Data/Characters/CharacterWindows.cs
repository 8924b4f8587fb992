namespace NasService.Training.Data.Characters;

/// <summary>
/// Where samples of a text lie. What is trained on is cut into windows that lie side by side; what networks are judged on into windows that
/// overlap by a half, of which the second half is judged: each character once, behind half a window or more. Notation: N characters, T of
/// a window, h = T / 2, V windows judged.
/// </summary>
/// <param name="Length">N.</param>
/// <param name="Window">T.</param>
/// <param name="Judged">V: the last ones.</param>
internal readonly record struct CharacterWindows(int Length, int Window, int Judged)
{
    private int Half => Window / 2;

    /// <summary>The first character of the first window that is judged.</summary>
    private int JudgedFrom => Length - 1 - Window - ((Judged - 1) * Half);

    /// <summary>Characters that may be trained on: none of those that are judged.</summary>
    public int Trained => Judged == 0 ? Length : JudgedFrom + Half + 1;

    /// <summary>Windows trained on; not positive: there are too few characters.</summary>
    public int Training => (Trained - 1) / Window;

    public int Count => Training + Judged;

    /// <summary>Windows that can be judged in so many characters where none is trained on.</summary>
    public static int Most(int length, int window) => length <= window ? 0 : ((length - 1 - window) / (window / 2)) + 1;

    public bool IsJudged(int sample) => sample >= Training;

    /// <summary>The first character of a sample.</summary>
    public int Of(int sample) => IsJudged(sample) ? JudgedFrom + ((sample - Training) * Half) : sample * Window;

    /// <summary>The same of one trained on, moved by up to half a window to either side.</summary>
    public int Moved(int sample, Random random)
        => Math.Clamp((sample * Window) + random.Next(-Half, Half + 1), 0, Trained - 1 - Window);

    /// <summary>The first character of a sample's targets that counts.</summary>
    public int JudgedAt(int sample) => IsJudged(sample) ? Half : 0;
}
