using System.Diagnostics;
using System.Net.Http.Headers;

namespace NasService.Bench;

/// <summary>Times what a page reads of a job, one request after the other.</summary>
internal static class ApiReads
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly (string What, string Path)[] Paths =
        [("job", ""), ("page", "/evaluations?limit=100"), ("columns", "/evaluations:columns?downsample=2000"), ("front", "/front")];

    /// <returns>What was read, and the milliseconds of each read.</returns>
    public static async Task<IReadOnlyList<(string What, double Ms)>> RunAsync(Uri server, string key, string jobId, TimeProvider time, CancellationToken ended)
    {
        using var client = new HttpClient { BaseAddress = server };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var times = new List<(string, double)>();
        for (var i = 0; !ended.IsCancellationRequested; i++)
        {
            var (what, path) = Paths[i % Paths.Length];
            var began = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync($"/api/v1/jobs/{jobId}{path}", CancellationToken.None);
            await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            times.Add((what, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
            if ((int)response.StatusCode >= 400 && what != "front")
            {
                throw new InvalidOperationException($"A read was answered with {response.StatusCode}.");
            }

            await Task.Delay(Pause, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return times;
    }
}
