namespace NasService.Api.Pages;

/// <summary>Pages, and the scripts and styles that they are made of. Without a login there is the login and what it needs, and nothing else.</summary>
internal static class PageEndpoints
{
    /// <summary>Below it lies what the login page needs.</summary>
    private const string Open = "login/";

    /// <summary>And below this, what the page of a browser that is a device needs: it has a device's key, or none yet, and no
    /// login.</summary>
    private const string Device = "device/";

    public static void Map(WebApplication app)
    {
        app.MapRazorPages();
        app.MapGet("/assets/login/{**path}", (string path, AssetCatalog assets) => assets.Answer(Open + path)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/assets/device/{**path}", (string path, AssetCatalog assets, HttpContext context) =>
        {
            DeviceHeaders.Set(context.Response);
            return assets.Answer(Device + path);
        }).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/assets/{**path}", (string path, AssetCatalog assets) => assets.Answer(path)).RequireAuthorization().ExcludeFromDescription();
    }
}
