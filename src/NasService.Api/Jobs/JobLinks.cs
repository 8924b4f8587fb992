namespace NasService.Api.Jobs;

/// <summary>Where a job's parts are, relative to the service's base.</summary>
internal sealed record JobLinks(string Self, string Events, string Evaluations, string Columns, string Fronts, string Front, string Predictors, string Artifacts)
{
    public static JobLinks Of(string id)
    {
        var self = $"{ApiRoutes.Base}/jobs/{id}";
        return new JobLinks(
            self, $"{self}/events", $"{self}/evaluations", $"{self}/evaluations:columns", $"{self}/fronts", $"{self}/front", $"{self}/predictors", $"{self}/artifacts");
    }
}
