namespace NasService.Bench.Claims;

/// <summary>Student's t, 97.5 % (any table of it).</summary>
internal static class StudentT
{
    private static readonly double[] s_t =
        [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120];

    /// <param name="degrees">Of freedom, 1 or more; from 16 on that of 16, which is a little too wide.</param>
    public static double Of(int degrees) => s_t[Math.Min(degrees, s_t.Length) - 1];
}
