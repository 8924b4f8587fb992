using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Chaos;
using NasService.Bench.Chaos.Devices;
using NasService.Bench.Claims;
using NasService.Bench.Claims.Arms;
using NasService.Bench.Claims.Kernels;
using NasService.Bench.Claims.Ofa;
using NasService.Bench.Claims.QuantNas;
using NasService.Bench.Claims.Tdnn;
using NasService.Bench.Claims.Text;
using NasService.Bench.Claims.Transformers;
using NasService.Bench.Dashboards;
using NasService.Bench.Devices;
using NasService.Bench.Files;
using NasService.Bench.Queueing;

namespace NasService.Bench;

/// <summary>The benchmarks, on top of what the commands of <c>nas</c> stand on; one is added with one line here.</summary>
internal static class BenchServices
{
    public static IServiceCollection AddBenchmarks(this IServiceCollection services)
    {
        services.AddSingleton<BenchOutput>().AddSingleton<BenchSupernets>();
        services.AddSingleton<IBenchmark, ClaimsBench>().AddSingleton<ClaimsJobs>();
        services.AddSingleton<IClaim, OfaClaim>().AddSingleton<IClaim, SimqClaim>().AddSingleton<IClaim, KernelClaim>();
        services.AddSingleton<IClaim, AttentionClaim>().AddSingleton<IClaim, GroupsClaim>().AddSingleton<IClaim, IntegerKernelsClaim>();
        foreach (var study in ImportanceStudy.All)
        {
            services.AddSingleton<IClaim>(p => ActivatorUtilities.CreateInstance<ImportanceClaim>(p, study));
        }

        services.AddSingleton<IClaim, SortedClaim>().AddSingleton<IClaim, TokenPruningClaim>().AddSingleton<IClaim, EarlyExitClaim>();
        services.AddSingleton<IClaim, PrimerClaim>().AddSingleton<IClaim, PrimerTextClaim>().AddSingleton<IClaim, WideInt8Claim>()
            .AddSingleton<IClaim, SlimmingClaim>();
        services.AddSingleton<IClaim, NoiseClaim>().AddSingleton<IClaim, EntropyClaim>().AddSingleton<IClaim, QuantNasFrontClaim>();
        services.AddSingleton<IClaim, DrawnClaim>().AddSingleton<IClaim, PhasesClaim>().AddSingleton<IClaim, TdnnFrontClaim>();
        foreach (var study in ArmStudies.All)
        {
            services.AddSingleton<IClaim>(p => ActivatorUtilities.CreateInstance<ArmClaim>(p, study));
        }

        services.AddSingleton<IBenchmark, ChaosBench>().AddSingleton<IBenchmark, SteadyDeviceBench>();
        services.AddSingleton<IBenchmark, ApiBench>();
        services.AddSingleton<DashboardWatch>().AddSingleton<IBenchmark, DashboardBench>();
        services.AddSingleton<BrowserDeviceWatch>().AddSingleton<IBenchmark, BrowserDeviceBench>();
        services.AddSingleton<TwoDevicesRun>().AddSingleton<IBenchmark, TwoDevicesBench>();
        services.AddSingleton<IBenchmark, DuplicatesBench>();
        services.AddSingleton<ReferenceEvaluation>().AddSingleton<IBenchmark, EvaluateBench>();
        services.AddSingleton<IBenchmark, ExportBench>();
        services.AddSingleton<IBenchmark, ExtractionBench>();
        services.AddSingleton<IBenchmark, FilesBench>();
        services.AddSingleton<IBenchmark, ScalingBench>();
        services.AddSingleton<IBenchmark, LatencyBench>();
        services.AddSingleton<IBenchmark, QualityBench>();
        services.AddSingleton<QueueServe>().AddSingleton<IBenchmark, QueueBench>();
        services.AddSingleton<IBenchmark, ResumeBench>();
        services.AddSingleton<IBenchmark, SearchBench>().AddSingleton<IBenchmark, SearchPairBench>();
        services.AddSingleton<IBenchmark, SearchJobBench>().AddSingleton<IBenchmark, AskBench>();
        services.AddSingleton<IBenchmark, PolicyTransferBench>().AddSingleton<IBenchmark, SecondDeviceBench>();
        services.AddSingleton<IBenchmark, PredictorBench>().AddSingleton<IBenchmark, ScoringBench>().AddSingleton<IBenchmark, LatencyPredictorBench>();
        services.AddSingleton<IBenchmark, KernelBench>();
        services.AddSingleton<IBenchmark, TrainBench>();
        return services;
    }
}
