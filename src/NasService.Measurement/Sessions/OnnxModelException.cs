namespace NasService.Measurement.Sessions;

/// <summary>An exported model cannot be loaded or run, or answers nonsense. The message is one line, fit for a user.</summary>
public sealed class OnnxModelException(string message, Exception? inner = null) : Exception(message, inner);
