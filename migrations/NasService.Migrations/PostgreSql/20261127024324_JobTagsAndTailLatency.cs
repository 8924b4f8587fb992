using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class JobTagsAndTailLatency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "latency_p95_ms",
                table: "measurements",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latency_p99_ms",
                table: "measurements",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tags",
                table: "jobs",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "latency_p95_ms",
                table: "front_points",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latency_p99_ms",
                table: "front_points",
                type: "double precision",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "latency_p95_ms",
                table: "measurements");

            migrationBuilder.DropColumn(
                name: "latency_p99_ms",
                table: "measurements");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "jobs");

            migrationBuilder.DropColumn(
                name: "latency_p95_ms",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "latency_p99_ms",
                table: "front_points");
        }
    }
}
