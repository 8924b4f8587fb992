using System.Security.Claims;
using NasService.Api.Access;
using NasService.Core.Queue;

namespace NasService.Api.Devices;

/// <summary>The device whose key it is that calls.</summary>
/// <param name="Name">As jobs know it.</param>
internal sealed record DeviceCaller(string Name)
{
    /// <summary>What it may take, and nothing else.</summary>
    public string Group => WorkGroups.Measure(Name);

    /// <summary>Binds a handler's parameter. Authorization has run: there is one.</summary>
    public static ValueTask<DeviceCaller?> BindAsync(HttpContext context)
        => ValueTask.FromResult(context.User.FindFirstValue(CallerClaims.Device) is { } name ? new DeviceCaller(name) : null);
}
