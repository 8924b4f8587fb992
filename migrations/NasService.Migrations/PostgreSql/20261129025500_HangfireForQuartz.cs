using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.PostgreSql
{
    /// <summary>Wake-up calls were Quartz' triggers once, in tables that it had made itself beside ours. What they called for is offered again at once.</summary>
    public partial class HangfireForQuartz : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TABLE IF EXISTS qrtz_blob_triggers, qrtz_calendars, qrtz_cron_triggers, qrtz_execution_history, qrtz_fired_triggers, qrtz_job_details,
                    qrtz_job_status, qrtz_locks, qrtz_misfire_history, qrtz_paused_job_grps, qrtz_paused_trigger_grps, qrtz_scheduler_state,
                    qrtz_simple_triggers, qrtz_simprop_triggers, qrtz_triggers;
                UPDATE work_items SET offered_until = NULL WHERE offered_until IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Quartz makes its tables where they are missing.
        }
    }
}
