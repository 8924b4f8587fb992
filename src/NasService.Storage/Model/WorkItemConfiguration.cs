using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NasService.Core.Queue;

namespace NasService.Storage.Model;

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItemRow>
{
    public void Configure(EntityTypeBuilder<WorkItemRow> builder)
    {
        builder.ToTable("work_items", t =>
        {
            t.HasCheckConstraint("ck_work_items_state", Check.OneOf<WorkState>("state"));
            t.HasCheckConstraint("ck_work_items_lease", "(state = 'Leased') = (lease_until IS NOT NULL)");
            t.HasCheckConstraint("ck_work_items_counts", "failures >= 0 AND deaths >= 0 AND token >= 0");
            t.HasCheckConstraint("ck_work_items_finished", "(state IN ('Done', 'Failed', 'Quarantined', 'Cancelled')) = (finished_at IS NOT NULL)");
        });
        builder.HasKey(w => w.Id);
        builder.HasOne<JobRow>().WithMany().HasForeignKey(w => w.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => new { w.State, w.GroupName, w.Priority, w.CreatedAt });
        builder.HasIndex(w => w.LeaseUntil);
        builder.HasIndex(w => w.LeasedAt);
    }
}
