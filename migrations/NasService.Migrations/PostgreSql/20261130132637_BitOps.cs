using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class BitOps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "bit_ops",
                table: "front_points",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "bit_ops",
                table: "evaluations",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "bit_ops",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "bit_ops",
                table: "evaluations");
        }
    }
}
