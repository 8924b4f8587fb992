namespace NasService.Training.Tests.Data.Pictures;

/// <summary>Small JPEGs of one picture, 24 x 16: red grows by 10 a column, green by 15 a row, blue is 128. Made by a script for these tests with quality 85.</summary>
internal static class JpegSamples
{
    public const int Width = 24;
    public const int Height = 16;

    /// <summary>Three components, chroma halved both ways.</summary>
    public static byte[] Baseline { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/" +
        "2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAAQABgDASIAAhEBAxEB/8QA" +
        "FgABAQEAAAAAAAAAAAAAAAAABwAG/8QAGRAAAQUAAAAAAAAAAAAAAAAAAAUGIzGh/8QAFgEBAQEAAAAAAAAAAAAAAAAABgUH/8QAHREAAgEEAwAAAAAAAAAA" +
        "AAAAAAYiAQMEMQUjYf/aAAwDAQACEQMRAD8ADE1r1Hhpk1r1HglJrXqPDTprXqPCvmMnofWm7Ug0TWvUeEOKa16jwgzeZJbNu45u6aSP/9k=");

    /// <summary>The same in several scans.</summary>
    public static byte[] Progressive { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/" +
        "2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wgARCAAQABgDASIAAhEBAxEB/8QA" +
        "FgABAQEAAAAAAAAAAAAAAAAABgAF/8QAFgEBAQEAAAAAAAAAAAAAAAAABQQG/9oADAMBAAIQAxAAAAELppdSs8zOYzb/AP/EABYQAAMAAAAAAAAAAAAAAAAA" +
        "AAADBP/aAAgBAQABBQJcouUXKLlFyi5T/8QAGREAAgMBAAAAAAAAAAAAAAAAAAUEIjFh/9oACAEDAQE/AVrfpHb00//EABgRAAIDAAAAAAAAAAAAAAAAAAAF" +
        "AgMh/9oACAECAQE/AbmRNlp//8QAFRABAQAAAAAAAAAAAAAAAAAAADH/2gAIAQEABj8CiIiI/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQABPyFSSSf/" +
        "2gAMAwEAAgADAAAAEOsv/8QAFhEBAQEAAAAAAAAAAAAAAAAAACEx/9oACAEDAQE/EMiQ/8QAFhEBAQEAAAAAAAAAAAAAAAAAAFFh/9oACAECAQE/ENFD/8QA" +
        "FhAAAwAAAAAAAAAAAAAAAAAAADHB/9oACAEBAAE/EEQIgRAiBECIP//Z");

    /// <summary>One component.</summary>
    public static byte[] Grey { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/" +
        "wAALCAAQABgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABgf/xAAZEAABBQAAAAAAAAAAAAAAAAAABQYjMaH/2gAIAQEAAD8Ahia16jwTJrXqPBMmteo8Eia1" +
        "6jwTprXqPBMmteo8P//Z");

    /// <summary>Four components, as printers have them.</summary>
    public static byte[] Cmyk { get; } = Convert.FromBase64String(
        "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAFAwQEBAMFBAQEBQUFBgcMCAcHBwcPCwsJDBEPEhIRDxERExYcFxMUGhURERghGBodHR8fHxMXIiQiHiQcHh8e/8AA" +
        "FAgAEAAYBEMRAE0RAFkRAEsRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAIBwn/xAAZEAEAAgMAAAAAAAAAAAAAAAAABhdDY6H/2gAOBEMATQBZAEsAAD8AmqBY" +
        "2DV3o4LLUBAsZXejgKAgWMrvRwHP+BY1gV3o4CgIFjK70cBQECxld6OA/9k=");

    /// <summary>A JPEG with an EXIF segment that says how it lies.</summary>
    public static byte[] Turned(byte[] jpeg, byte orientation, bool isLittle)
    {
        byte[] tiff = isLittle
            ? [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
            : [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [.. jpeg[..2], 0xFF, 0xE1, 0, (byte)(segment.Length + 2), .. segment, .. jpeg[2..]];
    }
}
