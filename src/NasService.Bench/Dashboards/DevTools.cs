using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace NasService.Bench.Dashboards;

/// <summary>A connection of the Chrome DevTools protocol: commands with answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private const int BufferLength = 1 << 16;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _open = new();
    private readonly SemaphoreSlim _sending = new(1);
    private Task _reader = Task.CompletedTask;
    private int _last;

    private DevTools()
    {
    }

    /// <summary>Raised for every event, in order, by the one who reads.</summary>
    public event EventHandler<DevToolsEvent>? Happened;

    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, cancellationToken);
        tools._reader = Task.Run(tools.ReadAsync, CancellationToken.None);
        return tools;
    }

    /// <param name="method">As in <c>Page.navigate</c>.</param>
    /// <param name="parameters">Of the command.</param>
    /// <param name="session">Of the tab that is meant; null: the browser.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The browser refuses, or it is gone.</exception>
    public async Task<JsonElement> SendAsync(string method, object parameters, string? session, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[id] = answer;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(session is null ? new { id, method, @params = parameters } : (object)new { id, method, @params = parameters, sessionId = session });
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reader;
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task ReadAsync()
    {
        var message = new ArrayBufferWriter<byte>(BufferLength);
        try
        {
            while (true)
            {
                message.ResetWrittenCount();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(message.GetMemory(BufferLength), CancellationToken.None);
                    message.Advance(part.Count);
                }
                while (!part.EndOfMessage);
                using var document = JsonDocument.Parse(message.WrittenMemory);
                Take(document.RootElement.Clone());
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or JsonException)
        {
            foreach (var waiting in _open.Values)
            {
                waiting.TrySetException(new InvalidOperationException("The browser is gone.", e));
            }
        }
    }

    private void Take(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id))
        {
            var session = message.TryGetProperty("sessionId", out var tab) ? tab.GetString() : null;
            Happened?.Invoke(this, new DevToolsEvent(session, message.GetProperty("method").GetString()!, message.GetProperty("params")));
        }
        else if (_open.TryRemove(id.GetInt32(), out var waiting))
        {
            if (message.TryGetProperty("error", out var error))
            {
                waiting.TrySetException(new InvalidOperationException($"The browser refuses: {error.GetProperty("message").GetString()}"));
            }
            else
            {
                waiting.TrySetResult(message.GetProperty("result"));
            }
        }
    }
}
