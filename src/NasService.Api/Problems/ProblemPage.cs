using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Net.Http.Headers;

namespace NasService.Api.Problems;

/// <summary>A problem for somebody who looks at it in a browser: a page with a way back. Programs and the interface itself get the document.</summary>
internal static class ProblemPage
{
    private const string Html = "text/html";

    /// <summary>Whether the caller follows links: it says that it takes HTML, and asks for nothing below the interface's base.</summary>
    public static bool IsWanted(HttpRequest request)
        => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Path.StartsWithSegments("/api")
            && request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals(Html, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);

    public static async Task WriteAsync(HttpContext context, Problem problem)
    {
        var page = Encoding.UTF8.GetBytes(Text(context.Request.PathBase, problem));
        context.Response.ContentType = $"{Html}; charset=utf-8";
        context.Response.ContentLength = page.Length;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    // Styles of the login page: they are there for everybody.
    private static string Text(PathString pathBase, Problem problem) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{problem.Status} - NasService</title>
            <link rel="icon" href="{pathBase}/assets/login/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{pathBase}/assets/login/base.css">
        </head>
        <body class="login">
            <main>
                <h1><img src="{pathBase}/assets/login/icon.svg" alt="" width="40" height="40"> NasService</h1>
                <div class="card">
                    <p><strong>{Encode(problem.Title)}</strong></p>
                    <p class="hint">{Encode(problem.Detail ?? "")} ({problem.Status})</p>
                    <p><a href="{pathBase}/">To the jobs</a></p>
                </div>
            </main>
        </body>
        </html>

        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
