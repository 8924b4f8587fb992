using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NasService.Core.Events;

namespace NasService.Storage.Hosting;

/// <summary>How every process of the service logs: a line each, on stderr, since stdout is a command's answer.</summary>
public static class LogLines
{
    public static ILoggingBuilder AddLines(this ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.TimestampFormat = LogTime.Format;
            o.UseUtcTimestamp = true;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging.SetMinimumLevel(LogLevel.Warning).AddFilter("NasService", LogLevel.Information);
    }
}
