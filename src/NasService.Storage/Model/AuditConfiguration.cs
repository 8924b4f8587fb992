using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit", t => t.HasCheckConstraint("ck_audit_hash", "seq > 0 AND length(hash) = 64"));
        builder.HasKey(a => a.Seq);
        builder.Property(a => a.Seq).ValueGeneratedNever();
        builder.HasIndex(a => a.CallId).IsUnique();
    }
}
