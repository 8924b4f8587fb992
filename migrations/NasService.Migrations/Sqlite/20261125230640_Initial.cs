using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    prefix = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    scopes = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => x.id);
                    table.CheckConstraint("ck_api_keys_hash", "length(hash) = 64 AND scopes > 0");
                });

            migrationBuilder.CreateTable(
                name: "artifacts",
                columns: table => new
                {
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_artifacts", x => x.digest);
                    table.CheckConstraint("ck_artifacts_blob", "length(digest) = 64 AND bytes >= 0");
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    call_id = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    request_id = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit", x => x.seq);
                    table.CheckConstraint("ck_audit_hash", "seq > 0 AND length(hash) = 64");
                });

            migrationBuilder.CreateTable(
                name: "devices",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    processor = table.Column<string>(type: "TEXT", nullable: false),
                    isa = table.Column<string>(type: "TEXT", nullable: false),
                    runtime = table.Column<string>(type: "TEXT", nullable: false),
                    runtime_version = table.Column<string>(type: "TEXT", nullable: false),
                    provider = table.Column<string>(type: "TEXT", nullable: false),
                    operating_system = table.Column<string>(type: "TEXT", nullable: false),
                    cores = table.Column<int>(type: "INTEGER", nullable: false),
                    first_seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_devices", x => x.id);
                    table.CheckConstraint("ck_devices_cores", "cores > 0");
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    document_json = table.Column<string>(type: "TEXT", nullable: false),
                    space_name = table.Column<string>(type: "TEXT", nullable: false),
                    space_hash = table.Column<string>(type: "TEXT", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure_message = table.Column<string>(type: "TEXT", nullable: true),
                    cancel_requested_at = table.Column<long>(type: "INTEGER", nullable: true),
                    pause_requested_at = table.Column<long>(type: "INTEGER", nullable: true),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    last_event = table.Column<long>(type: "INTEGER", nullable: false),
                    run_token = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                    table.CheckConstraint("ck_jobs_failure", "(state = 'Failed') = (failure_message IS NOT NULL)");
                    table.CheckConstraint("ck_jobs_finished", "(state IN ('Succeeded', 'Failed', 'Cancelled')) = (finished_at IS NOT NULL)");
                    table.CheckConstraint("ck_jobs_started", "state <> 'Running' OR (started_at IS NOT NULL AND run_token IS NOT NULL)");
                    table.CheckConstraint("ck_jobs_state", "state IN ('Queued', 'Running', 'Paused', 'Succeeded', 'Failed', 'Cancelled')");
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false),
                    events = table.Column<string>(type: "TEXT", nullable: false),
                    protected_secret = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhooks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    host = table.Column<string>(type: "TEXT", nullable: false),
                    groups_json = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_seen_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workers", x => x.id);
                    table.CheckConstraint("ck_workers_state", "state IN ('Serving', 'Draining', 'Stopped')");
                });

            migrationBuilder.CreateTable(
                name: "fronts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    device_id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reference_accuracy = table.Column<double>(type: "REAL", nullable: false),
                    reference_latency_ms = table.Column<double>(type: "REAL", nullable: false),
                    hypervolume = table.Column<double>(type: "REAL", nullable: false),
                    evaluations = table.Column<int>(type: "INTEGER", nullable: false),
                    point_count = table.Column<int>(type: "INTEGER", nullable: false),
                    verified = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fronts", x => x.id);
                    table.CheckConstraint("ck_fronts_counts", "version > 0 AND hypervolume >= 0 AND evaluations >= 0 AND point_count >= 0");
                    table.CheckConstraint("ck_fronts_reference", "reference_accuracy >= 0 AND reference_accuracy <= 1 AND reference_latency_ms > 0");
                    table.ForeignKey(
                        name: "fk_fronts_devices_device_id",
                        column: x => x.device_id,
                        principalTable: "devices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fronts_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    user_name = table.Column<string>(type: "TEXT", nullable: false),
                    client_key = table.Column<string>(type: "TEXT", nullable: false),
                    body_hash = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.user_name, x.client_key });
                    table.ForeignKey(
                        name: "fk_idempotency_keys_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_artifacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    architecture_id = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_artifacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_artifacts_artifacts_digest",
                        column: x => x.digest,
                        principalTable: "artifacts",
                        principalColumn: "digest",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_artifacts_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_events",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    payload_json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_events", x => new { x.job_id, x.seq });
                    table.CheckConstraint("ck_job_events_seq", "seq > 0");
                    table.ForeignKey(
                        name: "fk_job_events_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measurements",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    architecture_id = table.Column<string>(type: "TEXT", nullable: false),
                    device_id = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    plan_key = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    latency_anchor_ratio = table.Column<double>(type: "REAL", nullable: true),
                    latency_batch = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_interval_high_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_interval_low_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_median_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_p10_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_p90_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_runs = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_threads = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_warm_up_runs = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measurements", x => x.id);
                    table.CheckConstraint("ck_measurements_latency", "latency_p10_ms > 0 AND latency_p10_ms <= latency_median_ms AND latency_median_ms <= latency_p90_ms AND latency_interval_low_ms <= latency_median_ms AND latency_median_ms <= latency_interval_high_ms AND latency_runs > 0 AND latency_warm_up_runs >= 0 AND latency_threads > 0 AND latency_batch > 0");
                    table.CheckConstraint("ck_measurements_purpose", "purpose IN ('Search', 'Verify', 'Baseline')");
                    table.ForeignKey(
                        name: "fk_measurements_devices_device_id",
                        column: x => x.device_id,
                        principalTable: "devices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_measurements_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "predictors",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    metric = table.Column<string>(type: "TEXT", nullable: false),
                    device_id = table.Column<string>(type: "TEXT", nullable: true),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    family = table.Column<string>(type: "TEXT", nullable: false),
                    parameters_json = table.Column<string>(type: "TEXT", nullable: false),
                    samples = table.Column<int>(type: "INTEGER", nullable: false),
                    kendall_tau = table.Column<double>(type: "REAL", nullable: true),
                    rmse = table.Column<double>(type: "REAL", nullable: false),
                    mape = table.Column<double>(type: "REAL", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_predictors", x => x.id);
                    table.CheckConstraint("ck_predictors_fit", "samples > 0 AND round >= 0");
                    table.CheckConstraint("ck_predictors_mape", "mape >= 0");
                    table.CheckConstraint("ck_predictors_scores", "kendall_tau >= -1 AND kendall_tau <= 1 AND rmse >= 0");
                    table.ForeignKey(
                        name: "fk_predictors_devices_device_id",
                        column: x => x.device_id,
                        principalTable: "devices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_predictors_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stages",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    token = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    wall_seconds = table.Column<double>(type: "REAL", nullable: false),
                    cpu_seconds = table.Column<double>(type: "REAL", nullable: false),
                    peak_memory_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    checkpoint_json = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stages", x => new { x.job_id, x.name });
                    table.CheckConstraint("ck_stages_counts", "attempts > 0 AND ordinal >= 0");
                    table.CheckConstraint("ck_stages_finished", "(state = 'Running') = (finished_at IS NULL)");
                    table.CheckConstraint("ck_stages_state", "state IN ('Running', 'Succeeded', 'Failed', 'Cancelled')");
                    table.CheckConstraint("ck_stages_usage", "wall_seconds >= 0 AND cpu_seconds >= 0 AND peak_memory_bytes >= 0");
                    table.ForeignKey(
                        name: "fk_stages_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supernets",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    recipe = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    data_hash = table.Column<string>(type: "TEXT", nullable: false),
                    space_hash = table.Column<string>(type: "TEXT", nullable: false),
                    artifact_digest = table.Column<string>(type: "TEXT", nullable: true),
                    training_curve_json = table.Column<string>(type: "TEXT", nullable: false),
                    bit_exact = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supernets", x => x.job_id);
                    table.CheckConstraint("ck_supernets_steps", "steps >= 0");
                    table.ForeignKey(
                        name: "fk_supernets_artifacts_artifact_digest",
                        column: x => x.artifact_digest,
                        principalTable: "artifacts",
                        principalColumn: "digest",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supernets_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_items",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    group_name = table.Column<string>(type: "TEXT", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    deaths = table.Column<int>(type: "INTEGER", nullable: false),
                    payload_json = table.Column<string>(type: "TEXT", nullable: false),
                    result_json = table.Column<string>(type: "TEXT", nullable: true),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    token = table.Column<long>(type: "INTEGER", nullable: false),
                    worker = table.Column<string>(type: "TEXT", nullable: true),
                    lease_key = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ready_at = table.Column<long>(type: "INTEGER", nullable: false),
                    offered_until = table.Column<long>(type: "INTEGER", nullable: true),
                    leased_at = table.Column<long>(type: "INTEGER", nullable: true),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_items", x => x.id);
                    table.CheckConstraint("ck_work_items_counts", "failures >= 0 AND deaths >= 0 AND token >= 0");
                    table.CheckConstraint("ck_work_items_finished", "(state IN ('Done', 'Failed', 'Quarantined', 'Cancelled')) = (finished_at IS NOT NULL)");
                    table.CheckConstraint("ck_work_items_lease", "(state = 'Leased') = (lease_until IS NOT NULL)");
                    table.CheckConstraint("ck_work_items_state", "state IN ('Pending', 'Leased', 'Held', 'Done', 'Failed', 'Quarantined', 'Cancelled')");
                    table.ForeignKey(
                        name: "fk_work_items_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    webhook_id = table.Column<string>(type: "TEXT", nullable: false),
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    payload_json = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_status = table.Column<int>(type: "INTEGER", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_deliveries", x => x.id);
                    table.CheckConstraint("ck_webhook_deliveries_attempts", "attempts >= 0");
                    table.ForeignKey(
                        name: "fk_webhook_deliveries_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_webhook_deliveries_webhooks_webhook_id",
                        column: x => x.webhook_id,
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "front_points",
                columns: table => new
                {
                    front_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    architecture_id = table.Column<string>(type: "TEXT", nullable: false),
                    genes_json = table.Column<string>(type: "TEXT", nullable: false),
                    choices_json = table.Column<string>(type: "TEXT", nullable: false),
                    policy_json = table.Column<string>(type: "TEXT", nullable: false),
                    validation_accuracy = table.Column<double>(type: "REAL", nullable: false),
                    validation_samples = table.Column<int>(type: "INTEGER", nullable: false),
                    test_accuracy = table.Column<double>(type: "REAL", nullable: true),
                    test_samples = table.Column<int>(type: "INTEGER", nullable: true),
                    test_ci95_low = table.Column<double>(type: "REAL", nullable: true),
                    test_ci95_high = table.Column<double>(type: "REAL", nullable: true),
                    model_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    macs = table.Column<long>(type: "INTEGER", nullable: false),
                    parameters = table.Column<long>(type: "INTEGER", nullable: false),
                    artifact_digest = table.Column<string>(type: "TEXT", nullable: true),
                    tied_with_json = table.Column<string>(type: "TEXT", nullable: false),
                    latency_anchor_ratio = table.Column<double>(type: "REAL", nullable: true),
                    latency_batch = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_interval_high_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_interval_low_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_median_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_p10_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_p90_ms = table.Column<double>(type: "REAL", nullable: false),
                    latency_runs = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_threads = table.Column<int>(type: "INTEGER", nullable: false),
                    latency_warm_up_runs = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_points", x => new { x.front_id, x.position });
                    table.CheckConstraint("ck_front_points_counts", "position >= 0 AND model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
                    table.CheckConstraint("ck_front_points_kind", "kind IN ('Front', 'Baseline') AND (kind = 'Baseline') = (name IS NOT NULL)");
                    table.CheckConstraint("ck_front_points_latency", "latency_p10_ms > 0 AND latency_p10_ms <= latency_median_ms AND latency_median_ms <= latency_p90_ms AND latency_interval_low_ms <= latency_median_ms AND latency_median_ms <= latency_interval_high_ms AND latency_runs > 0 AND latency_warm_up_runs >= 0 AND latency_threads > 0 AND latency_batch > 0");
                    table.CheckConstraint("ck_front_points_test", "(test_accuracy IS NULL AND test_samples IS NULL AND test_ci95_low IS NULL AND test_ci95_high IS NULL) OR (test_accuracy IS NOT NULL AND test_samples IS NOT NULL AND test_ci95_low IS NOT NULL AND test_ci95_high IS NOT NULL AND test_samples > 0 AND test_ci95_low >= 0 AND test_ci95_low <= test_accuracy AND test_accuracy <= test_ci95_high AND test_ci95_high <= 1)");
                    table.CheckConstraint("ck_front_points_validation", "validation_accuracy >= 0 AND validation_accuracy <= 1 AND validation_samples > 0");
                    table.ForeignKey(
                        name: "fk_front_points_artifacts_artifact_digest",
                        column: x => x.artifact_digest,
                        principalTable: "artifacts",
                        principalColumn: "digest",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_front_points_fronts_front_id",
                        column: x => x.front_id,
                        principalTable: "fronts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    ask_index = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    architecture_id = table.Column<string>(type: "TEXT", nullable: false),
                    genes_json = table.Column<string>(type: "TEXT", nullable: false),
                    choices_json = table.Column<string>(type: "TEXT", nullable: false),
                    policy_json = table.Column<string>(type: "TEXT", nullable: false),
                    accuracy = table.Column<double>(type: "REAL", nullable: true),
                    accuracy_samples = table.Column<int>(type: "INTEGER", nullable: false),
                    measurement_id = table.Column<long>(type: "INTEGER", nullable: true),
                    model_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    macs = table.Column<long>(type: "INTEGER", nullable: false),
                    parameters = table.Column<long>(type: "INTEGER", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    supernet_hash = table.Column<string>(type: "TEXT", nullable: false),
                    data_hash = table.Column<string>(type: "TEXT", nullable: false),
                    calibration = table.Column<string>(type: "TEXT", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => new { x.job_id, x.ask_index });
                    table.CheckConstraint("ck_evaluations_accuracy", "accuracy >= 0 AND accuracy <= 1");
                    table.CheckConstraint("ck_evaluations_counts", "accuracy_samples >= 0 AND model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
                    table.CheckConstraint("ck_evaluations_outcome", "error IS NOT NULL OR (accuracy IS NOT NULL AND accuracy_samples > 0)");
                    table.CheckConstraint("ck_evaluations_place", "ask_index >= 0 AND round >= -1");
                    table.ForeignKey(
                        name: "fk_evaluations_jobs_job_id",
                        column: x => x.job_id,
                        principalTable: "jobs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_evaluations_measurements_measurement_id",
                        column: x => x.measurement_id,
                        principalTable: "measurements",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "stage_failures",
                columns: table => new
                {
                    job_id = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    failed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_failures", x => new { x.job_id, x.stage, x.attempt });
                    table.CheckConstraint("ck_stage_failures_attempt", "attempt > 0");
                    table.ForeignKey(
                        name: "fk_stage_failures_stages_job_id_stage",
                        columns: x => new { x.job_id, x.stage },
                        principalTable: "stages",
                        principalColumns: new[] { "job_id", "name" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_prefix",
                table: "api_keys",
                column: "prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_call_id",
                table: "audit",
                column: "call_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_job_id_architecture_id",
                table: "evaluations",
                columns: new[] { "job_id", "architecture_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_measurement_id",
                table: "evaluations",
                column: "measurement_id");

            migrationBuilder.CreateIndex(
                name: "ix_front_points_artifact_digest",
                table: "front_points",
                column: "artifact_digest");

            migrationBuilder.CreateIndex(
                name: "ix_fronts_device_id",
                table: "fronts",
                column: "device_id");

            migrationBuilder.CreateIndex(
                name: "ix_fronts_job_id_device_id_version",
                table: "fronts",
                columns: new[] { "job_id", "device_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_job_id",
                table: "idempotency_keys",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_artifacts_digest",
                table: "job_artifacts",
                column: "digest");

            migrationBuilder.CreateIndex(
                name: "ix_job_artifacts_job_id_kind_architecture_id_digest",
                table: "job_artifacts",
                columns: new[] { "job_id", "kind", "architecture_id", "digest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_artifacts_job_id_kind_digest",
                table: "job_artifacts",
                columns: new[] { "job_id", "kind", "digest" },
                unique: true,
                filter: "architecture_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_created_at_id",
                table: "jobs",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_name_created_at",
                table: "jobs",
                columns: new[] { "name", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_owner_created_at",
                table: "jobs",
                columns: new[] { "owner", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_measurements_device_id",
                table: "measurements",
                column: "device_id");

            migrationBuilder.CreateIndex(
                name: "ix_measurements_key",
                table: "measurements",
                columns: new[] { "job_id", "architecture_id", "device_id", "plan_key", "purpose" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_predictors_device_id",
                table: "predictors",
                column: "device_id");

            migrationBuilder.CreateIndex(
                name: "ix_predictors_job_id_metric_round_family",
                table: "predictors",
                columns: new[] { "job_id", "metric", "round", "family" },
                unique: true,
                filter: "device_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_predictors_job_id_metric_round_family_device_id",
                table: "predictors",
                columns: new[] { "job_id", "metric", "round", "family", "device_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supernets_artifact_digest",
                table: "supernets",
                column: "artifact_digest");

            migrationBuilder.CreateIndex(
                name: "ix_supernets_hash",
                table: "supernets",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_job_id",
                table: "webhook_deliveries",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_state_due_at",
                table: "webhook_deliveries",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_webhook_id",
                table: "webhook_deliveries",
                column: "webhook_id");

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_user_name",
                table: "webhooks",
                column: "user_name");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_job_id",
                table: "work_items",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_lease_until",
                table: "work_items",
                column: "lease_until");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_leased_at",
                table: "work_items",
                column: "leased_at");

            migrationBuilder.CreateIndex(
                name: "ix_work_items_state_group_name_priority_created_at",
                table: "work_items",
                columns: new[] { "state", "group_name", "priority", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_workers_last_seen_at",
                table: "workers",
                column: "last_seen_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "front_points");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "job_artifacts");

            migrationBuilder.DropTable(
                name: "job_events");

            migrationBuilder.DropTable(
                name: "predictors");

            migrationBuilder.DropTable(
                name: "stage_failures");

            migrationBuilder.DropTable(
                name: "supernets");

            migrationBuilder.DropTable(
                name: "webhook_deliveries");

            migrationBuilder.DropTable(
                name: "work_items");

            migrationBuilder.DropTable(
                name: "workers");

            migrationBuilder.DropTable(
                name: "measurements");

            migrationBuilder.DropTable(
                name: "fronts");

            migrationBuilder.DropTable(
                name: "stages");

            migrationBuilder.DropTable(
                name: "artifacts");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropTable(
                name: "devices");

            migrationBuilder.DropTable(
                name: "jobs");
        }
    }
}
