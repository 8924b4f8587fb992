using System.CommandLine;

namespace NasService.Bench.Claims;

/// <summary>One command below <c>nas bench claims</c>: what others have claimed of a method, tested here, whatever the outcome.</summary>
internal interface IClaim
{
    Command Build();
}
