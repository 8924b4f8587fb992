namespace NasService.Bench.Dashboards;

/// <summary>What <c>nas bench dashboard</c> measures.</summary>
/// <param name="Evaluations">Of the job that is looked at.</param>
/// <param name="InteractiveMs">Cold, from the navigation until every part of the page is drawn and a further frame was: each load, the first by a service that has just started.</param>
/// <param name="PageBytes">Transferred cold, compressed: the page, scripts, charts and styles.</param>
/// <param name="DataBytes">Transferred beside it: what the page shows, every evaluation among it.</param>
/// <param name="BrushMs">From a movement of the pointer until the frame is done in which scatter, parallel coordinates and table show the selection: each movement.</param>
/// <param name="LiveMs">From before an evaluation is stored until the page shows it: each.</param>
/// <param name="BlankBytes">Memory of the browser with an empty tab, all processes.</param>
/// <param name="BrowserBytes">With the job's page, after brushing and live updates: all processes.</param>
/// <param name="TabBytes">Of these the process of the tab.</param>
/// <param name="HeapBytes">Of these the page's script objects.</param>
/// <param name="Lost">Evaluations and events that the page lacks or has twice after the service was killed and started again, with evaluations stored meanwhile.</param>
/// <param name="CaughtUpMs">From the service's listening again until the page shows all.</param>
internal sealed record DashboardResult(
    int Evaluations,
    IReadOnlyList<double> InteractiveMs,
    long PageBytes,
    long DataBytes,
    IReadOnlyList<double> BrushMs,
    IReadOnlyList<double> LiveMs,
    long BlankBytes,
    long BrowserBytes,
    long TabBytes,
    long HeapBytes,
    int Lost,
    double CaughtUpMs);
