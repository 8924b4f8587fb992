using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NasService.Storage.Model;


/// <summary>Gives every column, key and index a name in snake_case: <c>Latency.MedianMs</c> is <c>latency_median_ms</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            ApplyToColumns(entity, "");
            foreach (var key in entity.GetKeys())
            {
                key.SetName(key.GetDefaultName()?.ToLowerInvariant());
            }

            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.SetConstraintName(foreignKey.GetDefaultName()?.ToLowerInvariant());
            }

            foreach (var index in entity.GetIndexes().Where(i => i.FindAnnotation(RelationalAnnotationNames.Name) is null))
            {
                index.SetDatabaseName(index.GetDefaultDatabaseName()?.ToLowerInvariant());
            }
        }
    }

    public static string Convert(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static void ApplyToColumns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(Convert(prefix + property.Name));
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            ApplyToColumns(complex.ComplexType, prefix + complex.Name);
        }
    }
}
