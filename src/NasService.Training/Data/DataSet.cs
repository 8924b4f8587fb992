using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data;

/// <summary>A training set with its split and normalisation, as one job sees it. Immutable and thread-safe.</summary>
public sealed class DataSet
{
    private DataSet(IDataSet samples, DataSplit split, TargetScale targetScale, string hash)
    {
        Samples = samples;
        Split = split;
        TargetScale = targetScale;
        Hash = hash;
    }

    /// <summary>Fitted on <see cref="Split"/>'s training part.</summary>
    public IDataSet Samples { get; }

    public DataSplit Split { get; }

    /// <summary>Of the numbers that are trained on.</summary>
    public TargetScale TargetScale { get; }

    /// <summary>SHA-256 of the samples (of files: their content and how they are prepared), what is right for them and the split.</summary>
    public string Hash { get; }

    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed, or the job's numbers do not fit the data.</exception>
    public static DataSet Open(IDataSource source, DataDefinition data, int seed)
    {
        var read = source.OpenTraining(data);
        var split = DataSplit.Create(read, data.Validation, seed);
        var samples = read.Fit(split.Training.AsSpan(), data);
        var targets = samples.Targets;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        samples.AppendTo(hash);
        hash.AppendData(targets.Table is { } table ? MemoryMarshal.AsBytes(table.Values.AsSpan())
            : targets.ClassNames.Count <= 256 ? Array.ConvertAll(targets.Labels, l => (byte)l) : MemoryMarshal.AsBytes(targets.Labels.AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes($"{data.Validation}/{seed}"));
        if (data.Normalise is { } given)
        {
            // A network trained on inputs of another scale is another network: the numbers belong to the data's hash.
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('/', given.Mean.Concat(given.Std).Select(v => v.ToString("R", CultureInfo.InvariantCulture)))));
        }

        var scale = targets.Table is { Kind: TargetKind.Number } numbers ? TargetScale.Of(numbers, split.Training.AsSpan()) : TargetScale.None;
        return new DataSet(samples, split, scale, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
