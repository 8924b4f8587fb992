using System.Net;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Hostile;

/// <summary>The ways in which other servers were made to read a file outside their store (field notes, section 5), and some more.</summary>
public sealed class TraversalTests
{
    private const string Canary = "canary-that-no-answer-may-hold";

    private static readonly string[] Names =
    [
        "..", "../secret", "..%2fsecret", "..%252fsecret", "%2e%2e%2fsecret", "%2e%2e/secret", "..%5csecret", "..\\secret", "....//secret", "..;/secret", "..%3b/secret", ".%00./secret", "secret%00", "secret%00.onnx",
        "%c0%ae%c0%ae/secret", "..%c0%afsecret", "..%ef%bc%8fsecret", "/etc/passwd", "//etc/passwd", "%2fetc%2fpasswd", "file:///etc/passwd", "file:%2f%2f%2fetc%2fpasswd", "C:%5cwindows%5cwin.ini", "%5c%5chost%5cshare",
        "~root", "$(id)", "%60id%60", "aa/../../secret", "aa%2f..%2f..%2fsecret", "tmp", "nas.db", "keys", "%252e%252e%252fsecret", "..%u2215secret", "secret?x=../secret", "secret%23", new string('a', 64), new string('A', 64),
        new string('0', 63) + "g", new string('a', 65), new string('a', 4000), "%F0%9F%9A%80", "%ff%fe", "con", "aux.yaml", ".", "%2e", "*", "%2a", "fashion-mbconv%00", "fashion-mbconv/..", "fashion-mbconv.yaml",
    ];

    private static readonly string[] Places = ["/api/v1/artifacts/", "/api/v1/spaces/", "/api/v1/jobs/", "/api/v1/keys/", "/openapi/"];

    [Fact]
    public async Task Addresses_ThatClimb_FindNothing()
    {
        await using var service = await TestService.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(service.Folder, "secret"), Canary);
        await File.WriteAllTextAsync(Path.Combine(service.Folder, "data", "secret"), Canary);
        Directory.CreateDirectory(Path.Combine(service.Folder, "data", "artifacts"));
        await File.WriteAllTextAsync(Path.Combine(service.Folder, "data", "artifacts", "secret"), Canary);
        foreach (var address in Places.SelectMany(p => Names.Select(n => p + n)).Concat(Names.Select(n => $"/api/v1/jobs/x1/evaluations?cursor={n}")))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Delete })
            {
                using var response = await SendAsync(service, method, address);
                var text = await response.Content.ReadAsStringAsync();
                Assert.True((int)response.StatusCode < 500, $"{method} {address}: {response.StatusCode}");
                Assert.False(text.Contains(Canary, StringComparison.Ordinal) || text.Contains("root:", StringComparison.Ordinal), $"{method} {address} gave a file away");
                Assert.True(method == HttpMethod.Get || response.StatusCode != HttpStatusCode.NoContent, $"{method} {address} deleted something");
            }
        }

        Assert.Equal(Canary, await File.ReadAllTextAsync(Path.Combine(service.Folder, "data", "secret")));
    }

    [Fact]
    public async Task Documents_ThatNameFiles_OpenNone()
    {
        await using var service = await TestService.StartAsync();
        var space = Path.Combine(service.Folder, "space.yaml");
        File.Copy(Path.Combine(Core.Spaces.SpaceLibrary.FindFolder()!, "fashion-mbconv.yaml"), space);
        foreach (var name in new[] { space, "../searchspaces/fashion-mbconv.yaml", "fashion-mbconv.yaml", "./fashion-mbconv", "/etc/passwd", "file:///etc/passwd", "https://169.254.169.254/latest/meta-data" })
        {
            using var asSpace = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(TestService.Job().Replace("fashion-mbconv", $"'{name}'", StringComparison.Ordinal)));
            Assert.True(asSpace.StatusCode == HttpStatusCode.UnprocessableEntity, name);
            using var asData = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(TestService.Job().Replace($"path: {TestService.DataSet}", $"path: '{name}'", StringComparison.Ordinal)));
            Assert.True(asData.StatusCode == HttpStatusCode.UnprocessableEntity, name);
        }
    }

    // As it stands: HttpClient would clean some of these up before they are sent.
    private static Task<HttpResponseMessage> SendAsync(TestService service, HttpMethod method, string address)
    {
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        return service.Admin.SendAsync(new HttpRequestMessage(method, new Uri(service.Address.GetLeftPart(UriPartial.Authority) + address, options)));
    }
}
