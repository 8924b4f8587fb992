
namespace NasService.Core.Predictors;

/// <summary>Makes stored predictors able to predict again.</summary>
public static class StoredPredictors
{
    /// <returns>The one of the last round for each metric and device, by metric and then device.</returns>
    public static IReadOnlyList<PredictorRecord> Newest(IEnumerable<PredictorRecord> records)
        => [.. records.GroupBy(r => (r.Metric, r.DeviceId)).Select(g => g.MaxBy(r => r.Round)!).OrderBy(r => r.Metric, StringComparer.Ordinal).ThenBy(r => r.DeviceId, StringComparer.Ordinal)];

    /// <summary>Null where another version of this program stored what this one cannot read, as after an update.</summary>
    public static IPredictor? Load(PredictorFamilyCatalog families, PredictorRecord record)
    {
        try
        {
            return families.Find(record.Family)?.Load(record.ParametersJson);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
