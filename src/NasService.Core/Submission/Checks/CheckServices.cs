using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NasService.Core.Jobs;

namespace NasService.Core.Submission.Checks;

/// <summary>What the checks of a job are made of: before it is taken in, and before it is deleted.</summary>
public static class CheckServices
{
    /// <summary>Adds <see cref="JobChecks"/>; where nobody else has, with a survey that sees no data.</summary>
    public static IServiceCollection AddJobChecks(this IServiceCollection services)
    {
        services.TryAddSingleton<IDataSurvey, NoDataSurvey>();
        return services.AddSingleton<JobDependents>().AddSingleton<NamedJobs>().AddSingleton<LatencyReach>().AddSingleton<JobChecks>();
    }
}
