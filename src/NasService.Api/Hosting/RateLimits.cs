using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using NasService.Api.Access;
using NasService.Api.Problems;

namespace NasService.Api.Hosting;

/// <summary>How much one key, or one address without a key, may ask for.</summary>
internal static class RateLimits
{
    public const string Submit = "submit";
    public const string Login = "login";
    public const string Streams = "streams";

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    public static void Configure(RateLimiterOptions options, ApiLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) => new ValueTask(RejectAsync(rejected));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => c.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(PartitionOf(c), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.RequestBurst,
                TokensPerPeriod = limits.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
        options.AddPolicy(Submit, c => PerMinute(PartitionOf(c), limits.SubmissionsPerMinute));
        options.AddPolicy(Login, c => PerMinute(AddressOf(c), limits.LoginsPerMinute));
        options.AddPolicy(Streams, c => RateLimitPartition.GetConcurrencyLimiter(
            PartitionOf(c), _ => new ConcurrencyLimiterOptions { PermitLimit = limits.StreamsPerKey, QueueLimit = 0 }));
    }

    private static RateLimitPartition<string> PerMinute(string partition, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        partition, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });

    private static string PartitionOf(HttpContext context) => Caller.Of(context.User) is { } caller ? "key " + caller.KeyId : AddressOf(context);

    private static string AddressOf(HttpContext context) => "address " + context.Connection.RemoteIpAddress;

    private static Task RejectAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Wait;
        return Problem.TooMany("rate-limited", "More requests, submissions, log-ins or streams than one caller may have.", wait).ExecuteAsync(rejected.HttpContext);
    }
}
