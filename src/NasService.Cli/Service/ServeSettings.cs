using NasService.Api;

namespace NasService.Cli.Service;

/// <summary>What <c>nas serve</c> is told.</summary>
/// <param name="Api">The service itself.</param>
/// <param name="Worker">The worker beside it; null: none.</param>
internal sealed record ServeSettings(ApiSettings Api, WorkerSettings? Worker);
