using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NasService.Core.Queue;

namespace NasService.Storage.Model;

internal sealed class WorkerConfiguration : IEntityTypeConfiguration<WorkerRow>
{
    public void Configure(EntityTypeBuilder<WorkerRow> builder)
    {
        builder.ToTable("workers", t => t.HasCheckConstraint("ck_workers_state", Check.OneOf<WorkerState>("state")));
        builder.HasKey(w => w.Id);
        builder.HasIndex(w => w.LastSeenAt);
    }
}
