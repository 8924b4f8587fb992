using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using NasService.Api.Access;
using NasService.Api.Hosting;
using NasService.Api.Telemetry;
using NasService.Core.Input;
using NasService.Core.Stores;
using NasService.Storage;
using NasService.Storage.Hosting;

namespace NasService.Api;

/// <summary>A running service process.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private ApiServer(WebApplication app, string? firstKey)
    {
        App = app;
        FirstKey = firstKey;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where it listens, the port included.</summary>
    public Uri Address { get; }

    /// <summary>The secret of the administrator's key that was just made; null if the service had one before.</summary>
    public string? FirstKey { get; }

    /// <summary>Why it stopped by itself; null if it did not.</summary>
    public StoreException? Fault => App.Services.GetRequiredService<StoreWatch>().Fault;

    internal WebApplication App { get; }

    /// <param name="settings">What it is told.</param>
    /// <param name="configure">Changes or adds services; null: none.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="InputException">The address cannot be listened on, or the certificate cannot be read.</exception>
    public static async Task<ApiServer> StartAsync(ApiSettings settings, Action<IServiceCollection>? configure, CancellationToken cancellationToken)
    {
        ListenCheck.Run(settings.Listen);
        settings.Folder.Prepare();
        var app = Build(settings, configure);
        try
        {
            await app.Services.GetRequiredService<NasStorage>().OpenAsync(cancellationToken);
            await app.StartAsync(cancellationToken);

            // Made when nothing can keep it from being shown any more: a port that is taken has ended the start by now.
            return new ApiServer(app, await app.Services.GetRequiredService<FirstKey>().TryCreateAsync(cancellationToken));
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw ListenCheck.Refusal(settings.Listen, e);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when the service has stopped.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => App.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
    }

    private static WebApplication Build(ApiSettings settings, Action<IServiceCollection>? configure)
    {
        // Nothing is read from the environment, where to send telemetry excepted, or from files that lie about: a service does what its settings say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ApiServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Logging.AddLines();

        // Keys that protect cookies lie unencrypted in a folder that only this user can open; said in SECURITY.md rather than at each start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Configuration.AddTelemetryVariables();
        builder.Services.AddApi(settings).AddTelemetry(builder.Configuration);
        configure?.Invoke(builder.Services);
        builder.WebHost.UseKestrel(o => Configure(o, settings));
        var app = builder.Build();
        app.UseApi(settings);
        return app;
    }

    private static void Configure(KestrelServerOptions options, ApiSettings settings)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = settings.Limits.BodyBytes;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        var certificate = Certificate(settings.Listen);
        options.Listen(settings.Listen.Address, settings.Listen.Port, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        });
    }

    private static X509Certificate2? Certificate(ListenAddress listen)
    {
        if (listen.CertificateFile is not { } file)
        {
            return null;
        }

        try
        {
            return Path.GetExtension(file) is ".pfx" or ".p12"
                ? X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable("NAS_CERTIFICATE_PASSWORD"))
                : X509Certificate2.CreateFromPemFile(file, listen.KeyFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException or ArgumentException)
        {
            throw new InputException("--certificate", $"The certificate cannot be read: {e.Message}", file, "a PEM file with its key, or a PFX (its password in NAS_CERTIFICATE_PASSWORD)");
        }
    }
}
