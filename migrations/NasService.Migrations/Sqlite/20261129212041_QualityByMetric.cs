using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QualityByMetric : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evaluation_values",
                columns: table => new
                {
                    metric = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    ask_index = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: false),
                    samples = table.Column<int>(type: "INTEGER", nullable: false),
                    ci95_low = table.Column<double>(type: "REAL", nullable: false),
                    ci95_high = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluation_values", x => new { x.job_id, x.ask_index, x.metric });
                    table.CheckConstraint("ck_evaluation_values_score", "samples > 0 AND ci95_low <= value AND value <= ci95_high");
                    table.ForeignKey(
                        name: "fk_evaluation_values_evaluations_job_id_ask_index",
                        columns: x => new { x.job_id, x.ask_index },
                        principalTable: "evaluations",
                        principalColumns: new[] { "job_id", "ask_index" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "front_point_values",
                columns: table => new
                {
                    metric = table.Column<string>(type: "TEXT", nullable: false),
                    front_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: false),
                    samples = table.Column<int>(type: "INTEGER", nullable: false),
                    ci95_low = table.Column<double>(type: "REAL", nullable: false),
                    ci95_high = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_point_values", x => new { x.front_id, x.position, x.part, x.metric });
                    table.CheckConstraint("ck_front_point_values_part", "part IN ('Validation', 'Test')");
                    table.CheckConstraint("ck_front_point_values_score", "samples > 0 AND ci95_low <= value AND value <= ci95_high");
                    table.ForeignKey(
                        name: "fk_front_point_values_front_points_front_id_position",
                        columns: x => new { x.front_id, x.position },
                        principalTable: "front_points",
                        principalColumns: new[] { "front_id", "position" },
                        onDelete: ReferentialAction.Cascade);
                });

            foreach (var statement in QualityValues.Move)
            {
                migrationBuilder.Sql(statement);
            }

            migrationBuilder.DropCheckConstraint(
                name: "ck_fronts_reference",
                table: "fronts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_front_points_test",
                table: "front_points");

            migrationBuilder.DropCheckConstraint(
                name: "ck_front_points_validation",
                table: "front_points");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evaluations_accuracy",
                table: "evaluations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evaluations_counts",
                table: "evaluations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evaluations_outcome",
                table: "evaluations");

            migrationBuilder.DropColumn(
                name: "test_accuracy",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "test_ci95_high",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "test_ci95_low",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "test_samples",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "validation_accuracy",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "validation_samples",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "accuracy",
                table: "evaluations");

            migrationBuilder.DropColumn(
                name: "accuracy_samples",
                table: "evaluations");

            migrationBuilder.RenameColumn(
                name: "reference_accuracy",
                table: "fronts",
                newName: "reference_quality");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fronts_reference",
                table: "fronts",
                sql: "reference_latency_ms > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evaluations_counts",
                table: "evaluations",
                sql: "model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "reference_quality",
                table: "fronts",
                newName: "reference_accuracy");

            migrationBuilder.AddColumn<double>(
                name: "test_accuracy",
                table: "front_points",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "test_ci95_high",
                table: "front_points",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "test_ci95_low",
                table: "front_points",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "test_samples",
                table: "front_points",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "validation_accuracy",
                table: "front_points",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<int>(
                name: "validation_samples",
                table: "front_points",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "accuracy",
                table: "evaluations",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "accuracy_samples",
                table: "evaluations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            foreach (var statement in QualityValues.MoveBack)
            {
                migrationBuilder.Sql(statement);
            }

            migrationBuilder.DropTable(
                name: "evaluation_values");

            migrationBuilder.DropTable(
                name: "front_point_values");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fronts_reference",
                table: "fronts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evaluations_counts",
                table: "evaluations");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fronts_reference",
                table: "fronts",
                sql: "reference_accuracy >= 0 AND reference_accuracy <= 1 AND reference_latency_ms > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_front_points_test",
                table: "front_points",
                sql: "(test_accuracy IS NULL AND test_samples IS NULL AND test_ci95_low IS NULL AND test_ci95_high IS NULL) OR (test_accuracy IS NOT NULL AND test_samples IS NOT NULL AND test_ci95_low IS NOT NULL AND test_ci95_high IS NOT NULL AND test_samples > 0 AND test_ci95_low >= 0 AND test_ci95_low <= test_accuracy AND test_accuracy <= test_ci95_high AND test_ci95_high <= 1)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_front_points_validation",
                table: "front_points",
                sql: "validation_accuracy >= 0 AND validation_accuracy <= 1 AND validation_samples > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evaluations_accuracy",
                table: "evaluations",
                sql: "accuracy >= 0 AND accuracy <= 1");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evaluations_counts",
                table: "evaluations",
                sql: "accuracy_samples >= 0 AND model_bytes >= 0 AND macs >= 0 AND parameters >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evaluations_outcome",
                table: "evaluations",
                sql: "error IS NOT NULL OR (accuracy IS NOT NULL AND accuracy_samples > 0)");
        }
    }
}
