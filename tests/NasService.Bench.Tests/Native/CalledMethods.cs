using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NasService.Bench.Tests.Native;

/// <summary>What every method of an assembly calls, read from its code; nothing is loaded.</summary>
/// <param name="Bodies">Of the methods that have one.</param>
internal sealed record CalledMethods(ImmutableArray<MethodCalls> Bodies)
{
    private static readonly byte[] s_calls = [0x28, 0x6F];

    public static CalledMethods Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        var names = reader.MemberReferences.Select(h => (EntityHandle)h).Concat(reader.MethodDefinitions.Select(h => (EntityHandle)h))
            .ToDictionary(h => MetadataTokens.GetToken(h), h => NameOf(reader, h));
        for (var i = 1; i <= reader.GetTableRowCount(TableIndex.MethodSpec); i++)
        {
            var handle = MetadataTokens.MethodSpecificationHandle(i);
            names.Add(MetadataTokens.GetToken(handle), NameOf(reader, reader.GetMethodSpecification(handle).Method));
        }

        return new CalledMethods([.. reader.MethodDefinitions.Select(h => Body(image, reader, h, names)).OfType<MethodCalls>()]);
    }

    private static MethodCalls? Body(PEReader image, MetadataReader reader, MethodDefinitionHandle handle, IReadOnlyDictionary<int, string> names)
    {
        var method = reader.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0)
        {
            return null;
        }

        // Every place that reads like a call of a method: an operand that does so by chance can only add one.
        var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
        var calls = Enumerable.Range(0, Math.Max(0, code.Length - 4))
            .Where(i => s_calls.Contains(code[i])).Select(i => names.GetValueOrDefault(BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i + 1)))).OfType<string>();
        return new MethodCalls(TypeName(reader, method.GetDeclaringType()), reader.GetString(method.Name), NameOf(reader, handle), [.. calls]);
    }

    private static string NameOf(MetadataReader reader, EntityHandle handle)
    {
        var (type, name, signature) = handle.Kind == HandleKind.MemberReference
            ? Of(reader.GetMemberReference((MemberReferenceHandle)handle))
            : Defined(reader.GetMethodDefinition((MethodDefinitionHandle)handle));
        var blob = reader.GetBlobReader(signature);
        var header = blob.ReadSignatureHeader();
        if (header.IsGeneric)
        {
            blob.ReadCompressedInteger();
        }

        return $"{type}.{name}/{(header.Kind == SignatureKind.Method ? blob.ReadCompressedInteger() : 0)}";

        (string, string, BlobHandle) Of(MemberReference member) => (member.Parent.Kind switch
        {
            HandleKind.TypeReference => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)member.Parent).Name),
            HandleKind.TypeDefinition => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)member.Parent).Name),
            _ => "",
        }, reader.GetString(member.Name), member.Signature);

        (string, string, BlobHandle) Defined(MethodDefinition method)
            => (reader.GetString(reader.GetTypeDefinition(method.GetDeclaringType()).Name), reader.GetString(method.Name), method.Signature);
    }

    // The outermost type: a lambda's body lies in one within.
    private static string TypeName(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? TypeName(reader, outer) : reader.GetString(type.Name);
    }
}
