using System.Net;
using NasService.Api.Webhooks;

namespace NasService.Api.Tests.Webhooks;

public sealed class WebhookTargetTests
{
    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1:6379/_x")]
    [InlineData("https://example.com:22/")]
    [InlineData("https://example.com:6379/")]
    [InlineData("https://user@example.com/")]
    [InlineData("https://example.com@127.0.0.1/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https:\\\\example.com\\")]
    [InlineData("https://exa mple.com/")]
    [InlineData("https://example.com/\r\nHost: x")]
    [InlineData("//example.com/")]
    [InlineData("example.com")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_OfWhatAttackersSend_Refuses(string? text) => Assert.Null(WebhookTarget.Parse(text, allowPrivate: false));

    [Theory]
    [InlineData("https://example.com/hook?x=1")]
    [InlineData("https://example.com:8443/hook")]
    public void Parse_OfAnAddressOnTheInternet_TakesIt(string text) => Assert.NotNull(WebhookTarget.Parse(text, allowPrivate: false));

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Connect_ToANameThatLeadsHome_IsRefusedWhateverTheNameSays(string host)
        => await Assert.ThrowsAsync<HttpRequestException>(async () => await WebhookConnection.ConnectAsync(new DnsEndPoint(host, 443), allowPrivate: false, default));
}
