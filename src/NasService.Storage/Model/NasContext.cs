using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Model;


/// <summary>The one model; the engines' contexts add only what differs.</summary>
internal abstract class NasContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<StageRow> Stages => Set<StageRow>();

    public DbSet<StageFailureRow> StageFailures => Set<StageFailureRow>();

    public DbSet<DeviceRow> Devices => Set<DeviceRow>();

    public DbSet<MeasurementRow> Measurements => Set<MeasurementRow>();

    public DbSet<EvaluationRow> Evaluations => Set<EvaluationRow>();

    public DbSet<PredictorRow> Predictors => Set<PredictorRow>();

    public DbSet<FrontRow> Fronts => Set<FrontRow>();

    public DbSet<FrontPointRow> FrontPoints => Set<FrontPointRow>();

    public DbSet<SupernetRow> Supernets => Set<SupernetRow>();

    public DbSet<ArtifactRow> Artifacts => Set<ArtifactRow>();

    public DbSet<JobArtifactRow> JobArtifacts => Set<JobArtifactRow>();

    public DbSet<WorkItemRow> WorkItems => Set<WorkItemRow>();

    public DbSet<WorkerRow> Workers => Set<WorkerRow>();

    /// <summary>The database's own clock: workers' clocks need not agree.</summary>
    public abstract Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken);

    /// <summary>Pending items that are ready and not on offer, locked until the transaction ends; those that another transaction has locked are left out.</summary>
    /// <param name="groups">Of these.</param>
    /// <param name="limit">At most.</param>
    /// <param name="maxRunningPerOwner">Queued jobs of an owner who has as many running are left out.</param>
    /// <param name="now">The database's time.</param>
    /// <param name="of">Whose, and of which priorities.</param>
    public abstract IQueryable<WorkItemRow> LockReady(string[] groups, int limit, int maxRunningPerOwner, DateTimeOffset now, ReadyPart of);

    /// <summary>Leased items among these, locked likewise.</summary>
    public abstract IQueryable<WorkItemRow> LockLeased(string[] ids);

    /// <summary>One transaction at a time counts the owner's running jobs and adds to them.</summary>
    public abstract Task LockOwnerAsync(string owner, CancellationToken cancellationToken);

    public DbSet<JobEventRow> JobEvents => Set<JobEventRow>();

    public DbSet<SubmissionKeyRow> SubmissionKeys => Set<SubmissionKeyRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<EnrolmentRow> Enrolments => Set<EnrolmentRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<JobNoteRow> JobNotes => Set<JobNoteRow>();

    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    public DbSet<WebhookDeliveryRow> WebhookDeliveries => Set<WebhookDeliveryRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<JobState>().HaveConversion<string>();
        configurationBuilder.Properties<StageState>().HaveConversion<string>();
        configurationBuilder.Properties<MeasurementPurpose>().HaveConversion<string>();
        configurationBuilder.Properties<WorkState>().HaveConversion<string>();
        configurationBuilder.Properties<WorkerState>().HaveConversion<string>();
        configurationBuilder.Properties<FrontPointKind>().HaveConversion<string>();
        configurationBuilder.Properties<DataPart>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new JobConfiguration());
        modelBuilder.ApplyConfiguration(new StageConfiguration());
        modelBuilder.ApplyConfiguration(new StageFailureConfiguration());
        modelBuilder.ApplyConfiguration(new DeviceConfiguration());
        modelBuilder.ApplyConfiguration(new MeasurementConfiguration());
        modelBuilder.ApplyConfiguration(new EvaluationConfiguration());
        modelBuilder.ApplyConfiguration(new EvaluationValueConfiguration());
        modelBuilder.ApplyConfiguration(new PredictorConfiguration());
        modelBuilder.ApplyConfiguration(new FrontConfiguration());
        modelBuilder.ApplyConfiguration(new FrontPointConfiguration());
        modelBuilder.ApplyConfiguration(new FrontPointValueConfiguration());
        modelBuilder.ApplyConfiguration(new SupernetConfiguration());
        modelBuilder.ApplyConfiguration(new ArtifactConfiguration());
        modelBuilder.ApplyConfiguration(new JobArtifactConfiguration());
        modelBuilder.ApplyConfiguration(new WorkItemConfiguration());
        modelBuilder.ApplyConfiguration(new WorkerConfiguration());
        modelBuilder.ApplyConfiguration(new JobEventConfiguration());
        modelBuilder.ApplyConfiguration(new SubmissionKeyConfiguration());
        modelBuilder.ApplyConfiguration(new ApiKeyConfiguration());
        modelBuilder.ApplyConfiguration(new EnrolmentConfiguration());
        modelBuilder.ApplyConfiguration(new AuditConfiguration());
        modelBuilder.ApplyConfiguration(new JobNoteConfiguration());
        modelBuilder.ApplyConfiguration(new WebhookConfiguration());
        modelBuilder.ApplyConfiguration(new WebhookDeliveryConfiguration());
        SnakeCase.Apply(modelBuilder.Model);
    }
}
