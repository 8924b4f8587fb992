using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Fronts;

namespace NasService.EndToEnd.Tests.Programs;

/// <summary>A call of <c>nas</c> that has ended.</summary>
internal sealed record NasRun(int Code, string Output, string Error)
{
    /// <summary>The one document on stdout; throws where there is anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public FrontDocument Front => DocumentJson.Read<FrontDocument>(Output);

    /// <summary>Id of the job, as the first line of stderr names it.</summary>
    public string Job => Error.Split('\n').First(l => l.StartsWith(NasProcess.JobLine, StringComparison.Ordinal))[NasProcess.JobLine.Length..].Trim();

    /// <summary>Says all that the call said where the code is another.</summary>
    public NasRun Expect(int code)
    {
        Assert.True(Code == code, $"expected exit code {code}, got {Code}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>A mistake told as it should be: the code, every text in some line of stderr, no stack trace, nothing on stdout.</summary>
    public NasRun ExpectMistake(int code, params string[] texts)
    {
        Expect(code);
        Assert.Empty(Output);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        Assert.All(texts, t => Assert.Contains(t, Error, StringComparison.OrdinalIgnoreCase));
        Assert.All(Error.Split('\n'), l => Assert.InRange(l.Length, 0, 1000));
        return this;
    }
}
