using System.Diagnostics;
using System.Net.Http.Headers;

namespace NasService.Cli.Bench;

/// <summary>Times what a page reads of a job, one request after the other.</summary>
internal static class ApiReads
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly string[] Paths = ["", "/evaluations?limit=100", "/evaluations:columns?downsample=2000", "/front"];

    /// <returns>Milliseconds of each read.</returns>
    public static async Task<IReadOnlyList<double>> RunAsync(Uri server, string key, string jobId, TimeProvider time, CancellationToken ended)
    {
        using var client = new HttpClient { BaseAddress = server };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var times = new List<double>();
        for (var i = 0; !ended.IsCancellationRequested; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync($"/api/v1/jobs/{jobId}{Paths[i % Paths.Length]}", CancellationToken.None);
            await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if ((int)response.StatusCode >= 400 && Paths[i % Paths.Length] != "/front")
            {
                throw new InvalidOperationException($"A read was answered with {response.StatusCode}.");
            }

            await Task.Delay(Pause, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return times;
    }
}
