using QRCoder;

namespace NasService.Api.Devices;

/// <summary>The address that makes a browser a device. Its token is behind a <c>#</c>, which a browser sends to nobody: it is in no log of a
/// server or proxy.</summary>
internal static class EnrolmentLink
{
    private const int PixelsOfModule = 4;

    public static string Of(HttpRequest request, string token) => $"{request.Scheme}://{request.Host}{request.PathBase}/device#{token}";

    /// <summary>As SVG, black on white with the quiet zone that readers want (ISO/IEC 18004).</summary>
    public static string QrCode(string link)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsOfModule);
    }
}
