namespace NasService.Api.Pages;

/// <summary>A file that pages are made of.</summary>
internal interface IAsset
{
    string ContentType { get; }

    /// <summary>Changes with the bytes.</summary>
    string Tag { get; }

    /// <summary>In the best coding that the browser takes; null: as it is.</summary>
    (byte[] Bytes, string? Coding) For(string acceptEncoding);
}
