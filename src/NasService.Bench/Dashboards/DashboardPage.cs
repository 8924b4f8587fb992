namespace NasService.Bench.Dashboards;

/// <summary>The page of one job in a browser.</summary>
/// <param name="browser">The browser.</param>
/// <param name="address">Of the service.</param>
/// <param name="cookies">Of a visitor who is logged in.</param>
/// <param name="jobId">The job.</param>
internal sealed class DashboardPage(Chromium browser, Uri address, IReadOnlyList<(string Name, string Value)> cookies, string jobId)
{
    private const int Width = 1280;
    private const int Height = 900;
    private const int Drags = 3;
    private const int Steps = 8;

    /// <summary>Told of when every part has been drawn, and the frame behind that.</summary>
    private const string Ready =
        """
        window.benchReady = new Promise(done => {
            const look = () => document.querySelector('#content[data-ready]')
                ? requestAnimationFrame(() => done(performance.now()))
                : requestAnimationFrame(look);
            look();
        });
        """;

    /// <summary>A movement is taken, and painted over scatter, parallel coordinates and table, in one frame: when the next begins, that one is done.</summary>
    private const string Watch =
        """
        window.benchBrush = [];
        addEventListener('pointermove', e => requestAnimationFrame(() => requestAnimationFrame(() => benchBrush.push(performance.now() - e.timeStamp))), true);
        """;

    /// <summary>Until each chart is drawn, or says when there will be something to draw.</summary>
    private const string Scroll =
        """
        (async () => {
            const charts = ['hypervolume', 'predicted-quality', 'importance'].map(id => document.getElementById(id));
            for (const chart of charts) {
                chart.scrollIntoView({ block: 'center' });
                while (!chart.querySelector('canvas, .fills')) {
                    await new Promise(requestAnimationFrame);
                }
            }
            scrollTo(0, 0);
            return null;
        })()
        """;

    private BrowserTab? _tab;

    public BrowserTab Tab => _tab!;

    /// <summary>What the newest load transferred so far: the page itself, and the data in it.</summary>
    public (long PageBytes, long DataBytes) Weight
    {
        get
        {
            var data = Tab.Transferred.Where(t => t.Key.Contains("/api/", StringComparison.Ordinal)).Sum(t => t.Value);
            return (Tab.Transferred.Sum(t => t.Value) - data, data);
        }
    }

    /// <summary>Opens it in a new tab without caches, and closes the one before.</summary>
    public async Task<double> LoadAsync(CancellationToken cancellationToken)
    {
        if (_tab is not null)
        {
            await _tab.CloseAsync(cancellationToken);
        }

        var tab = _tab = await browser.OpenAsync(Width, Height, cancellationToken);
        foreach (var (name, value) in cookies)
        {
            await tab.SetCookieAsync(name, value, address, cancellationToken);
        }

        await tab.PrepareAsync(Ready, cancellationToken);
        await tab.NavigateAsync(new Uri(address, $"/jobs/{jobId}"), cancellationToken);
        var milliseconds = await tab.EvaluateAsync<double>("window.benchReady", cancellationToken);
        return milliseconds;
    }

    /// <summary>Looks at the page down to its end, where the last of the charts is, and goes back to the top.</summary>
    public Task ScrollAsync(CancellationToken cancellationToken) => Tab.EvaluateAsync<object?>(Scroll, cancellationToken);

    /// <summary>Drags rectangles over the scatter, by events of a real pointer.</summary>
    public async Task<IReadOnlyList<double>> BrushAsync(CancellationToken cancellationToken)
    {
        await Tab.EvaluateAsync<object?>($"{{ {Watch} }} null", cancellationToken);
        var place = await Tab.EvaluateAsync<double[]>("(() => { const e = document.getElementById('pareto'); e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()", cancellationToken);

        // Scrolling brings other charts near, which are drawn then: whoever drags has looked first.
        await Tab.EvaluateAsync<object?>("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => r(null)))))", cancellationToken);
        for (var drag = 0; drag < Drags; drag++)
        {
            var (x, y) = (place[0] + 80 + (40 * drag), place[1] + 40);
            await Tab.PointAsync("mousePressed", x, y, cancellationToken);
            for (var step = 1; step <= Steps; step++)
            {
                await Tab.PointAsync("mouseMoved", x + (step * place[2] * 0.6 / Steps), y + (step * place[3] * 0.6 / Steps), cancellationToken);
                await Tab.EvaluateAsync<object?>("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => r(null))))))", cancellationToken);
            }

            await Tab.PointAsync("mouseReleased", x + (place[2] * 0.6), y + (place[3] * 0.6), cancellationToken);
            if (await Tab.EvaluateAsync<int>("window.nasJob.selection?.size ?? 0", cancellationToken) == 0)
            {
                throw new InvalidOperationException("The brush selected nothing.");
            }
        }

        return await Tab.EvaluateAsync<double[]>("benchBrush", cancellationToken);
    }

    /// <summary>Returns with the frame in which the table counts that many evaluations.</summary>
    public Task UntilAsync(int evaluations, CancellationToken cancellationToken) => Tab.EvaluateAsync<object?>(
        $$"""
        new Promise(done => {
            const look = () => document.getElementById('row-count').textContent.match(/\d+(?= evaluations)/)?.[0] === '{{evaluations}}' && window.nasJob.evaluations.length === {{evaluations}}
                ? requestAnimationFrame(() => done(null))
                : setTimeout(look, 5);
            look();
        })
        """,
        cancellationToken);

    /// <summary>Evaluations and events of the log that are missing or twice.</summary>
    public Task<int> CountLostAsync(int evaluations, CancellationToken cancellationToken) => Tab.EvaluateAsync<int>(
        $$"""
        (() => {
            const gaps = (numbers, first, length) => Math.abs(numbers.length - length) + numbers.filter((n, i) => n !== first + i).length;
            const log = window.nasJob.log.map(e => e.seq);
            return gaps(window.nasJob.evaluations.rows.map(r => r.index), 0, {{evaluations}}) + gaps(log, 1, log.length);
        })()
        """,
        cancellationToken);
}
