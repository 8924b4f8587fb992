using NasService.Core.Jobs;

namespace NasService.Core.Predictors;

/// <summary>Makes stored predictors able to predict again.</summary>
public static class StoredPredictors
{
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
