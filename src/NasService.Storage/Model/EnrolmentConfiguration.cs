using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<EnrolmentRow>
{
    public void Configure(EntityTypeBuilder<EnrolmentRow> builder)
    {
        builder.ToTable("enrolments", t => t.HasCheckConstraint("ck_enrolments_hash", "length(hash) = 64"));
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Hash).IsUnique();
    }
}
