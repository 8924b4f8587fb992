using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKeyRow>
{
    public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
    {
        builder.ToTable("api_keys", t => t.HasCheckConstraint("ck_api_keys_hash", "length(hash) = 64 AND scopes > 0"));
        builder.HasKey(k => k.Id);
        builder.HasIndex(k => k.Prefix).IsUnique();
    }
}
