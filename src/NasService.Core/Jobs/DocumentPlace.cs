namespace NasService.Core.Jobs;

/// <summary>Where something that can be written in two ways stands in the user's document, for messages. It makes no two definitions different.</summary>
/// <param name="Path">As in <c>supernet.job</c>.</param>
public readonly record struct DocumentPlace(string Path)
{
    public bool Equals(DocumentPlace other) => true;

    public override int GetHashCode() => 0;

    public override string ToString() => Path;
}
