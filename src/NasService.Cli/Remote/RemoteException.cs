namespace NasService.Cli.Remote;

/// <summary>A service refused, or did not answer. The message is for the user.</summary>
internal sealed class RemoteException(string message, Exception? inner = null) : Exception(message, inner);
