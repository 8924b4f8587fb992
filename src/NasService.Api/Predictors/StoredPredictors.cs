using NasService.Core.Jobs;
using NasService.Core.Predictors;

namespace NasService.Api.Predictors;

/// <summary>Makes stored predictors able to predict again.</summary>
internal static class StoredPredictors
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
