using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class ArtifactConfiguration : IEntityTypeConfiguration<ArtifactRow>
{
    public void Configure(EntityTypeBuilder<ArtifactRow> builder)
    {
        builder.ToTable("artifacts", t => t.HasCheckConstraint("ck_artifacts_blob", "length(digest) = 64 AND bytes >= 0"));
        builder.HasKey(a => a.Digest);
    }
}
