namespace NasService.Api.Devices;

/// <summary>An enrolment.</summary>
/// <param name="Device">The name that jobs know the device by.</param>
/// <param name="Token">What the device shows, once; in this answer and nowhere else.</param>
/// <param name="ExpiresAt">From when on it is void.</param>
/// <param name="Link">Makes the browser that opens it the device; by the address that this was asked at.</param>
/// <param name="QrCode">The link as a QR code, SVG.</param>
internal sealed record EnrolmentDocument(string Device, string Token, DateTimeOffset ExpiresAt, string Link, string QrCode);
