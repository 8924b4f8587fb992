using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;

namespace NasService.LightGbm;

/// <summary>One registration line for hosts that search or answer from stored predictors.</summary>
public static class LightGbmServices
{
    /// <summary>Adds the family <c>light-gbm</c> to those that <see cref="PredictorSelection"/> compares where LightGBM's library is to be had; elsewhere it loads what was fitted on another machine.</summary>
    public static IServiceCollection AddLightGbm(this IServiceCollection services) => services.AddSingleton<IPredictorFamily>(new LightGbmFamily(() => LightGbmLibrary.Here));
}
