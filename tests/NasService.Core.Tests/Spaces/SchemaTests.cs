using System.Text.Json.Nodes;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Core.Yaml;

namespace NasService.Core.Tests.Spaces;

/// <summary>The schema that editors use against the reader that decides.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(ShippedSpaces.Folder, "searchspace.schema.json")))!;

    /// <summary>Path of each mapping in a document, and of its schema.</summary>
    public static TheoryData<string, string> Mappings => new()
    {
        { "", "" },
        { "input", "$defs/pictureInput" },
        { "stem", "properties/stem" },
        { "defaults", "$defs/stage" },
        { "stages[0]", "$defs/stage" },
        { "head", "properties/head" },
        { "quantization", "properties/quantization" },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Properties_OfEachMapping_AreTheKeysTheReaderKnows(string path, string schema)
    {
        var document = Document();
        At(document, path)!["unheard-of"] = 1;

        var error = Assert.Single(Read(document).Errors);

        Assert.Equal(Properties(schema).Select(p => p.Key).Order(StringComparer.Ordinal), error.Allowed!.Split(", "));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Required_OfEachMapping_AreTheKeysTheReaderMisses(string path, string schema)
    {
        // What is required where nothing says otherwise.
        var required = new[] { SchemaAt(schema), SchemaAt(schema)["else"] }
            .SelectMany(s => s?["required"]?.AsArray() ?? []).Select(n => n!.GetValue<string>()).ToList();
        foreach (var key in Properties(schema).Select(p => p.Key))
        {
            var document = Document();
            At(document, path)!.AsObject().Remove(key);
            var isMissed = Read(document).Errors.Any(e => e.Message == "A required key is missing.");

            // A stage's keys may come from the defaults, and whether there must be a stem is the first stage's affair: no schema can say
            // so.
            Assert.True(isMissed == required.Contains(key) || schema == "$defs/stage" || key == "stem", $"{path}.{key}: {isMissed}");
        }
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Bounds_OfEachNumber_AreThoseOfTheReader(string path, string schema)
    {
        var checks = 0;
        foreach (var (key, property) in Properties(schema))
        {
            // A stride's bounds are its block's.
            var rule = schema == "$defs/stage" && key == "stride" ? new JsonObject() : Resolve(property!);
            var step = rule["multipleOf"]?.GetValue<int>() ?? 1;
            foreach (var (bound, beyond, message) in (string[])["minimum", "maximum"] is var names ? new[] { (names[0], -step, "Too small."), (names[1], step, "Too large.") } : [])
            {
                if (rule[bound]?.GetValue<int>() is { } value)
                {
                    Assert.DoesNotContain(With(path, key, value), e => e.Message.StartsWith("Too ", StringComparison.Ordinal) && e.Path.EndsWith(key, StringComparison.Ordinal) && e.Message is "Too small." or "Too large.");
                    Assert.Contains(With(path, key, value + beyond), e => e.Message == message);
                    checks++;
                }
            }

            if (rule["multipleOf"] is not null)
            {
                Assert.Contains(With(path, key, (step * 3) + 1), e => e.Message == $"Not divisible by {step}.");
            }

            foreach (var choice in rule["enum"]?.AsArray() ?? [])
            {
                Assert.DoesNotContain(With(path, key, choice!.DeepClone()), e => e.Path.EndsWith(key, StringComparison.Ordinal) && (e.Message.StartsWith("Not one of", StringComparison.Ordinal) || e.Message is "Too small." or "Too large." or "An even number."));
                checks++;
            }

            var list = property!["oneOf"]?[1];
            if (list?["maxItems"]?.GetValue<int>() is { } max)
            {
                Assert.Contains(With(path, key, new JsonArray([.. Enumerable.Range(1, max + 1).Select(i => JsonValue.Create(i))])), e => e.Message == "Too many choices.");
                checks++;
            }
        }

        Assert.True(checks > 0);
    }

    [Fact]
    public void Bounds_OfAStride_AreThoseOfTheBlocksTogether()
        => Assert.Equal(BlockCatalog.Shipped.Names.Max(n => BlockCatalog.Shipped.Get(n).LargestStride),
            SchemaAt("$defs/stage")["properties"]!["stride"]!["maximum"]!.GetValue<int>());

    [Theory]
    [MemberData(nameof(ShippedSpaceTests.Names), MemberType = typeof(ShippedSpaceTests))]
    public void Schema_EveryShippedSpace_Accepts(string name)
    {
        var document = ToJson(YamlReader.ReadFile(Path.Combine(ShippedSpaces.Folder, $"{name}.yaml")).GetValueOrThrow());

        Assert.Empty(new SchemaCheck(Schema).Errors(document));
    }

    [Theory]
    [InlineData("""{"name": "A"}""", "does not match the pattern")]
    [InlineData("""{"stages": [{"block": "mbcnv"}]}""", "is none of")]
    [InlineData("""{"stages": [{"depht": 1}]}""", "unknown key depht")]
    [InlineData("""{"input": {"channels": 0, "resolution": [8, 8]}}""", "is too small")]
    [InlineData("{}", "lacks classes")]
    [InlineData("""{"task": "image-regression", "classes": 3}""", "not allowed here")]
    public void Schema_WrongDocument_Refuses(string document, string mistake)
        => Assert.Contains(new SchemaCheck(Schema).Errors(JsonNode.Parse(document)), e => e.Contains(mistake, StringComparison.Ordinal));

    [Fact]
    public void Names_InTheSchema_AreThoseRegistered()
    {
        Assert.Equal(BlockCatalog.Shipped.Names, Properties("$defs/stage").First(p => p.Key == "block").Value!["enum"]!.AsArray().Select(n => n!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(BlockCatalog.Shipped.Keys, k => Assert.True(JsonNode.DeepEquals(k.Schema(), SchemaAt("$defs/stage")["properties"]![k.Name]), $"{k.Name}: expected {k.Schema()}"));
        Assert.Equal(TaskCatalog.Shipped.Names, Schema["properties"]!["task"]!["enum"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.Equal(
            TaskCatalog.Shipped.Names.Where(n => TaskCatalog.Shipped.Get(n) is { Outputs: not null } or { PredictsNext: true }),
            Schema["if"]!["properties"]!["task"]!["enum"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.Equal(ActivationNames.ByName.Keys, Schema["$defs"]!["activation"]!["enum"]!.AsArray().Select(n => n!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    // What an editor sees: plain scalars are numbers and truth values where they read as such.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, ToJson(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true } plain when double.TryParse(plain.Text, System.Globalization.CultureInfo.InvariantCulture, out _) || plain.Text is "true" or "false" => JsonNode.Parse(plain.Text),
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentException($"Expected a mapping, list or scalar, got {node}.", nameof(node)),
    };

    private static IReadOnlyList<InputError> With(string path, string key, JsonNode value)
    {
        var document = Document();
        At(document, path)![key] = value;
        if (path == "stages[0]" && BlockCatalog.Shipped.Keys.Any(k => k.Name == key))
        {
            // A block that has the key: a stage of another kind has nothing to say about its bounds.
            var block = document["stages"]![0]!["block"]!.GetValue<string>();
            document["stages"]![0]!["block"] = BlockCatalog.Shipped.Names.Where(n => BlockCatalog.Shipped.Get(n).Keys.Any(k => k.Name == key)).MaxBy(n => n == block);
        }

        return Read(document).Errors;
    }

    private static JsonNode Document()
    {
        var document = JsonNode.Parse(SpaceJson.Write(ShippedSpaces.FashionMbConv.Definition))!;
        document["defaults"] = new JsonObject { ["block"] = "mbconv" };
        return document;
    }

    private static JsonNode? At(JsonNode document, string path) => path.Length == 0 ? document : path == "stages[0]" ? document["stages"]![0] : document[path];

    private static JsonNode SchemaAt(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Schema, (n, key) => n[key]!);

    private static JsonObject Properties(string path) => SchemaAt(path)["properties"]!.AsObject();

    private static JsonNode Resolve(JsonNode property)
        => property["oneOf"] is { } either ? Resolve(either[0]!)
        : property["$ref"]?.GetValue<string>() is { } reference ? Resolve(SchemaAt(reference[2..]))
        : property;

    private static Parsed<SearchSpace> Read(JsonNode document) => SpaceJson.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()), BlockCatalog.Shipped);
}
