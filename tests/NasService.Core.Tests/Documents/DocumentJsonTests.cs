using System.Text.Json;
using NasService.Core.Documents;

namespace NasService.Core.Tests.Documents;

public sealed class DocumentJsonTests
{
    private sealed record Figures(double Share, double? Interval, double[] Values);

    [Fact]
    public void Write_FiguresThatDoNotExist_AreNull()
    {
        var json = DocumentJson.WriteLine(new Figures(double.NaN, double.NegativeInfinity, [0.1, double.PositiveInfinity]));

        Assert.Equal("""{"share":null,"interval":null,"values":[0.1,null]}""", json);
    }

    [Fact]
    public void Read_NullForANumber_IsRefused()
        => Assert.Throws<JsonException>(() => DocumentJson.Read<Figures>("""{"share":null,"interval":null,"values":[]}"""));

    [Fact]
    public void Read_WhatWasWritten_HasEveryDigit()
    {
        var read = DocumentJson.Read<Figures>(DocumentJson.Write(new Figures(1.0 / 3, 5e-324, [double.MaxValue])));

        Assert.Equal((1.0 / 3, 5e-324, double.MaxValue), (read.Share, read.Interval, read.Values[0]));
    }
}
