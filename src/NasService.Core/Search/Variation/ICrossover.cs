namespace NasService.Core.Search.Variation;

/// <summary>Mixes one ordered gene of two parents.</summary>
internal interface ICrossover
{
    string Name { get; }

    /// <summary>Two choice indices in 0..<paramref name="choices"/>-1 to two children's.</summary>
    (int First, int Second) Cross(int a, int b, int choices, Random random);
}
