using Microsoft.Extensions.WebEncoders;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NasService.Api.Pages;

/// <summary>The dashboard: shells rendered here, everything in them fetched by their scripts from the interface that all callers have.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<AssetCatalog>();
        services.AddRazorPages(o => o.Conventions.AllowAnonymousToPage("/Login").AllowAnonymousToPage("/Device"));

        // Pages are UTF-8: only what would be markup is escaped.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
