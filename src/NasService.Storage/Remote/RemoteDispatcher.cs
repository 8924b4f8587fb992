using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Core.Stores;
using NasService.Storage.Queue;

namespace NasService.Storage.Remote;

/// <summary>Asks the service for measurements, one after the other, and waits where it cannot be reached: after sleep, without a network,
/// at a new address.</summary>
public sealed partial class RemoteDispatcher : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>How long a stopping worker waits to be heard.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly RemoteService _service;
    private readonly RemoteLeases _leases;
    private readonly WorkExecutor _executor;
    private readonly WorkerIdentity _worker;
    private readonly DeviceFingerprint _device;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _time;
    private readonly ILogger<RemoteDispatcher> _logger;

    internal RemoteDispatcher(
        RemoteService service, RemoteLeases leases, WorkExecutor executor, WorkerIdentity worker, DeviceFingerprint device, IHostApplicationLifetime lifetime,
        TimeProvider time, ILogger<RemoteDispatcher> logger)
        => (_service, _leases, _executor, _worker, _device, _lifetime, _time, _logger) = (service, leases, executor, worker, device, lifetime, time, logger);

    /// <summary>Why it stopped the process; null if it did not.</summary>
    public InputException? Fault { get; private set; }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What it holds is given back first.
        _executor.Drain();
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(Farewell, _time);
        try
        {
            await _service.SendAsync(HttpMethod.Post, "/departures", new ClaimRequest(_worker.Id, _worker.Host, null), limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is StoreException or InputException or OperationCanceledException)
        {
            LogUnavailable(e.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isRegistered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = _time.GetTimestamp();
            try
            {
                if (!isRegistered)
                {
                    await _service.SendAsync(HttpMethod.Put, "", _device, stoppingToken).ConfigureAwait(false);
                    isRegistered = true;
                    LogRegistered(_device.Id);
                }

                if (await _executor.ExecuteAsync(_leases.TakeAsync).ConfigureAwait(false) || _time.GetElapsedTime(began) >= Pause)
                {
                    continue;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (StoreException e)
            {
                LogUnavailable(e.Message);
            }
            catch (InputException e)
            {
                Fault = e;
                _lifetime.StopApplication();
                return;
            }

            await Task.Delay(Pause, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Waits for measurements as {Device}")]
    private partial void LogRegistered(string device);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason}; trying again")]
    private partial void LogUnavailable(string reason);
}
