using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Core.Yaml;

/// <content>One method per kind of value.</content>
public sealed partial class YamlFields
{
    /// <summary>Text; a number without quotes is text too.</summary>
    public string? Text(string key, string? fallback, bool required = false)
    {
        if (Take(key, required) is not { } found)
        {
            return fallback;
        }

        if (found.Entry.Value is YamlScalar { IsNull: false } scalar)
        {
            return scalar.Text;
        }

        Refuse(found, found.Entry.Value, "Not text.", "text");
        return null;
    }

    /// <summary>One of some names, case-sensitive.</summary>
    public string? Name(string key, string? fallback, IReadOnlyCollection<string> names)
    {
        if (Take(key, required: fallback is null) is not { } found)
        {
            return fallback;
        }

        var text = (found.Entry.Value as YamlScalar)?.Text;
        if (text is not null && names.Contains(text))
        {
            return text;
        }

        Refuse(found, found.Entry.Value, "Not one of the names." + NearestName.Hint(text ?? "", names), string.Join(", ", names));
        return null;
    }

    public bool Flag(string key, bool fallback)
    {
        if (Take(key, required: false) is not { } found)
        {
            return fallback;
        }

        switch (found.Entry.Value)
        {
            case YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" }:
                return true;
            case YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" }:
                return false;
            default:
                Refuse(found, found.Entry.Value, "Not a truth value.", "true or false");
                return false;
        }
    }

    /// <summary>A whole number; without a fallback the key is required.</summary>
    public long Int(string key, IntRule rule, long? fallback)
        => Take(key, required: fallback is null) is not { } found ? fallback ?? 0
        : IsInt(found, found.Entry.Value, rule, out var value) ? value : 0;

    /// <summary>A whole number, or null where the key is missing or has no value.</summary>
    public long? OptionalInt(string key, IntRule rule)
        => Take(key, required: false) is not { } found || found.Entry.Value is YamlScalar { IsNull: true } ? null : IsInt(found, found.Entry.Value, rule, out var value) ? value : null;

    public double Number(string key, NumberRule rule, double? fallback)
        => Take(key, required: fallback is null) is not { } found ? fallback ?? 0
        : IsNumber(found, found.Entry.Value, rule, out var value) ? value : 0;

    /// <summary>A number, or null where the key is missing or has no value.</summary>
    public double? OptionalNumber(string key, NumberRule rule)
        => Take(key, required: false) is not { } found || found.Entry.Value is YamlScalar { IsNull: true } ? null : IsNumber(found, found.Entry.Value, rule, out var value) ? value : null;

    /// <summary>One whole number or a list of distinct ones, ascending in the result whatever their order in the document.</summary>
    public ImmutableArray<int> IntChoices(string key, IntRule rule, int maxChoices, int? fallback)
        => Choices(key, fallback, maxChoices, rule.ToString(), (Found f, YamlNode n, out int v) =>
        {
            var ok = IsInt(f, n, rule, out var value);
            v = (int)value;
            return ok;
        });

    /// <summary>One number or a list of distinct ones, ascending in the result whatever their order in the document.</summary>
    public ImmutableArray<double> NumberChoices(string key, NumberRule rule, int maxChoices, double? fallback)
        => Choices(key, fallback, maxChoices, rule.ToString(), (Found f, YamlNode n, out double v) => IsNumber(f, n, rule, out v));

    /// <summary>A list of texts, in their order; default (no list) where the key is missing.</summary>
    public ImmutableArray<string> Texts(string key, int max)
    {
        if (Take(key, required: false) is not { } found || found.Entry.Value is YamlScalar { IsNull: true })
        {
            return default;
        }

        if (found.Entry.Value is not YamlSequence { Items: var items } || items.IsEmpty || items.Length > max)
        {
            Refuse(found, found.Entry.Value, "Not a list of the right length.", $"a list of 1 to {max} texts");
            return default;
        }

        foreach (var item in items.Where(i => i is not YamlScalar { IsNull: false }))
        {
            Refuse(found, item, "Not text.", "text");
        }

        return [.. items.OfType<YamlScalar>().Select(s => s.Text)];
    }

    /// <summary>A list of numbers, in their order and not needing to be distinct; required.</summary>
    public ImmutableArray<double> Numbers(string key, NumberRule rule, int max)
    {
        if (Take(key, required: true) is not { } found)
        {
            return [];
        }

        if (found.Entry.Value is not YamlSequence { Items: var items } || items.IsEmpty || items.Length > max)
        {
            Refuse(found, found.Entry.Value, "Not a list of the right length.", $"a list of 1 to {max} numbers");
            return [];
        }

        return [.. items.Select(i => IsNumber(found, i, rule, out var value) ? value : 0)];
    }

    /// <summary>One name or a list of distinct ones, as what they stand for, in its order.</summary>
    public ImmutableArray<T> NameChoices<T>(string key, IReadOnlyDictionary<string, T> byName, T fallback)
        where T : struct
        => Choices<T>(key, fallback, byName.Count, string.Join(", ", byName.Keys), (Found f, YamlNode n, out T v) =>
        {
            v = default;
            var text = (n as YamlScalar)?.Text ?? "";
            if (byName.TryGetValue(text, out v))
            {
                return true;
            }

            Refuse(f, n, "Not one of the names." + NearestName.Hint(text, byName.Keys), string.Join(", ", byName.Keys));
            return false;
        });

    private ImmutableArray<T> Choices<T>(string key, T? fallback, int maxChoices, string allowed, TryRead<T> read)
        where T : struct
    {
        if (Take(key, required: fallback is null) is not { } found)
        {
            return fallback is { } value ? [value] : [];
        }

        if (found.Entry.Value is not YamlSequence list)
        {
            return read(found, found.Entry.Value, out var single) ? [single] : [];
        }

        if (list.Items.IsEmpty || list.Items.Length > maxChoices)
        {
            var message = list.Items.IsEmpty ? "An empty choice." : "Too many choices.";
            Refuse(found, list, message, $"one value or a list of 1 to {maxChoices}: {allowed}");
            return [];
        }

        var result = new SortedSet<T>();
        foreach (var item in list.Items)
        {
            if (read(found, item, out var choice) && !result.Add(choice))
            {
                Refuse(found, item, "A choice is there twice.", "distinct values");
            }
        }

        return [.. result];
    }

    private bool IsInt(Found found, YamlNode node, IntRule rule, out long value)
    {
        value = 0;
        long read = 0;
        if (node is not YamlScalar { IsPlain: true } scalar || !YamlNumbers.TryInt(scalar.Text, out read))
        {
            var message = node is YamlScalar { IsPlain: true, Text: var text } ? YamlNumbers.RefusalOfInt(text) : "Not a whole number.";
            Refuse(found, node, message, rule.ToString());
            return false;
        }

        if (rule.Refusal(read) is { } refusal)
        {
            Refuse(found, node, refusal, rule.ToString());
            return false;
        }

        value = read;
        return true;
    }

    private bool IsNumber(Found found, YamlNode node, NumberRule rule, out double value)
    {
        value = 0;
        if (node is not YamlScalar { IsPlain: true } scalar || !YamlNumbers.TryNumber(scalar.Text, out var read))
        {
            Refuse(found, node, "Not a number.", rule.ToString());
            return false;
        }

        if (rule.Refusal(read) is { } refusal)
        {
            Refuse(found, node, refusal, rule.ToString());
            return false;
        }

        value = read;
        return true;
    }

    private delegate bool TryRead<T>(Found found, YamlNode node, out T value);
}
