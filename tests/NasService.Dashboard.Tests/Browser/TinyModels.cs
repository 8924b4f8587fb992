namespace NasService.Dashboard.Tests.Browser;

/// <summary>Small files in ONNX (opset 17), whose batch is the symbol N.</summary>
internal static class TinyModels
{
    /// <summary>y (N, 2) = x (N, 4) times w (4, 2).</summary>
    private const string Product =
        "CAg6cwoRCgF4CgF3EgF5IgZNYXRNdWwSBXByb2JlKisIBAgCEAFCAXdKIAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EAAAABBWhQKAXgSDw" +
        "oNCAESCQoDEgFOCgIIBGIUCgF5Eg8KDQgBEgkKAxIBTgoCCAJCBAoAEBE=";

    /// <summary>x (N, 3, 8, 8), a convolution of 3 x 3 with weights of 8 bits and a ReLU, each step between QuantizeLinear and
    /// DequantizeLinear: y (N, 4, 6, 6).</summary>
    private const string Quantized =
        "CAg6vAMKHgoBeAoCc3gKAXoSAnhxIg5RdWFudGl6ZUxpbmVhcgohCgJ4cQoCc3gKAXoSAnhkIhBEZXF1YW50aXplTGluZWFyCiAKAXcKAnN3Cg" +
        "F6EgJ3ZCIQRGVxdWFudGl6ZUxpbmVhcgoRCgJ4ZAoCd2QSAWMiBENvbnYKDAoBYxIBciIEUmVsdQoeCgFyCgJzeQoBehICcnEiDlF1YW50aXpl" +
        "TGluZWFyCiAKAnJxCgJzeQoBehIBeSIQRGVxdWFudGl6ZUxpbmVhchIFcHJvYmUqewgECAMIAwgDEANCAXdKbIGmy/AVOl+Fqs/0GT5jia7T+B" +
        "1CZ42y1/whRmuRttsAJUpvlbrfBClOc5m+4wgtUnedwucMMVZ7ocbrEDVaf6XK7xQ5XoSpzvMYPWKIrdL3HEFmjLHW+yBFapC12v8kSW6Uud4D" +
        "KE1ymL3iByoMEAFCAnN4SgQEAgE8KgwQAUICc3dKBG8SgzsqDBABQgJzeUoEzcxMPSoIEANCAXpKAQBaHAoBeBIXChUIARIRCgMSAU4KAggDCg" +
        "IICAoCCAhiHAoBeRIXChUIARIRCgMSAU4KAggECgIIBgoCCAZCBAoAEBE=";

    /// <summary>An operator that no runtime has.</summary>
    private const string Unknown =
        "CAg6SwoWCgF4EgF5Ig5Ob1N1Y2hPcGVyYXRvchIFcHJvYmVaFAoBeBIPCg0IARIJCgMSAU4KAggEYhQKAXkSDwoNCAESCQoDEgFOCgIIBEIECg" +
        "AQEQ==";

    public static byte[] Float { get; } = Convert.FromBase64String(Product);

    public static byte[] Int8 { get; } = Convert.FromBase64String(Quantized);

    public static byte[] Unsupported { get; } = Convert.FromBase64String(Unknown);
}
