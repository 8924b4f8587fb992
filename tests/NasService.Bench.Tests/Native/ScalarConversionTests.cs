namespace NasService.Bench.Tests.Native;

/// <summary>No scalar of libtorch is made where nothing holds it while native code reads it: <c>HeldScalar</c> says why.</summary>
public sealed class ScalarConversionTests
{
    private static readonly CalledMethods s_binding = CalledMethods.Read(Path.Combine(AppContext.BaseDirectory, "TorchSharp.dll"));

    /// <summary>Every assembly of ours that goes with the command line and the benchmarks.</summary>
    public static TheoryData<string> Assemblies =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(IsOurs).Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Scalars_OfAnAssembly_AreMadeByHeldScalarAlone(string assembly)
    {
        var unheld = UnheldMakers();
        var callers = CalledMethods.Read(Path.Combine(AppContext.BaseDirectory, assembly)).Bodies
            .Where(b => b.Type != "HeldScalar")
            .SelectMany(b => b.Calls.Where(unheld.Contains).Select(c => $"{b.Type}.{b.Method} calls {c}"));

        var found = string.Join('\n', callers.Distinct(StringComparer.Ordinal));
        Assert.True(found.Length == 0, found);
    }

    [Fact]
    public void UnheldMakers_OfTheBinding_AreFound()
    {
        var unheld = UnheldMakers();

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "Scalar.op_Implicit/1", "Tensor.add/1", "Tensor.add_/1", "Tensor.op_Addition/2" }, unheld);
        Assert.DoesNotContain("Tensor.add/2", unheld);
    }

    /// <summary>
    /// Methods of TorchSharp that make a scalar which nothing holds, or call one that does: a body that converts a number and disposes of
    /// nothing. By type, name and number
    /// of parameters, so that of overloads with the same number either all are or none.
    /// </summary>
    private static HashSet<string> UnheldMakers()
    {
        var unheld = new HashSet<string>(StringComparer.Ordinal) { "Scalar.op_Implicit/1", "ScalarExtensionMethods.ToScalar/1" };
        for (var before = 0; before < unheld.Count;)
        {
            before = unheld.Count;
            unheld.UnionWith(s_binding.Bodies.Where(b => !b.Calls.Contains("IDisposable.Dispose/0") && b.Calls.Any(unheld.Contains)).Select(b => b.Key));
        }

        return unheld;
    }

    private static bool IsOurs(string file)
        => Path.GetFileName(file) is var name && (name is "nas.dll" or "nas-bench.dll" || name.StartsWith("NasService.", StringComparison.Ordinal))
        && !name.Contains("Tests", StringComparison.Ordinal);
}
