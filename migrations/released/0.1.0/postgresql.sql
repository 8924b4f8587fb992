CREATE TABLE public."__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);
CREATE TABLE public.api_keys (
    id text NOT NULL,
    prefix text NOT NULL,
    hash text NOT NULL,
    name text NOT NULL,
    user_name text NOT NULL,
    scopes integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    CONSTRAINT ck_api_keys_hash CHECK (((length(hash) = 64) AND (scopes > 0)))
);
CREATE TABLE public.artifacts (
    digest text NOT NULL,
    bytes bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_artifacts_blob CHECK (((length(digest) = 64) AND (bytes >= 0)))
);
CREATE TABLE public.audit (
    seq bigint NOT NULL,
    call_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    user_name text NOT NULL,
    key_id text,
    action text NOT NULL,
    target text NOT NULL,
    status integer NOT NULL,
    address text,
    request_id text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT ck_audit_hash CHECK (((seq > 0) AND (length(hash) = 64)))
);
CREATE TABLE public.devices (
    id text NOT NULL,
    name text NOT NULL,
    processor text NOT NULL,
    isa text NOT NULL,
    runtime text NOT NULL,
    runtime_version text NOT NULL,
    provider text NOT NULL,
    operating_system text NOT NULL,
    cores integer NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_devices_cores CHECK ((cores > 0))
);
CREATE TABLE public.evaluations (
    job_id text NOT NULL,
    ask_index integer NOT NULL,
    round integer NOT NULL,
    architecture_id text NOT NULL,
    genes_json text NOT NULL,
    choices_json text NOT NULL,
    policy_json text NOT NULL,
    accuracy double precision,
    accuracy_samples integer NOT NULL,
    measurement_id bigint,
    model_bytes bigint NOT NULL,
    macs bigint NOT NULL,
    parameters bigint NOT NULL,
    error text,
    supernet_hash text NOT NULL,
    data_hash text NOT NULL,
    calibration text NOT NULL,
    seed integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_evaluations_accuracy CHECK (((accuracy >= (0)::double precision) AND (accuracy <= (1)::double precision))),
    CONSTRAINT ck_evaluations_counts CHECK (((accuracy_samples >= 0) AND (model_bytes >= 0) AND (macs >= 0) AND (parameters >= 0))),
    CONSTRAINT ck_evaluations_outcome CHECK (((error IS NOT NULL) OR ((accuracy IS NOT NULL) AND (accuracy_samples > 0)))),
    CONSTRAINT ck_evaluations_place CHECK (((ask_index >= 0) AND (round >= '-1'::integer)))
);
CREATE TABLE public.front_points (
    front_id text NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    name text,
    architecture_id text NOT NULL,
    genes_json text NOT NULL,
    choices_json text NOT NULL,
    policy_json text NOT NULL,
    validation_accuracy double precision NOT NULL,
    validation_samples integer NOT NULL,
    test_accuracy double precision,
    test_samples integer,
    test_ci95_low double precision,
    test_ci95_high double precision,
    model_bytes bigint NOT NULL,
    macs bigint NOT NULL,
    parameters bigint NOT NULL,
    artifact_digest text,
    tied_with_json text NOT NULL,
    latency_anchor_ratio double precision,
    latency_batch integer NOT NULL,
    latency_interval_high_ms double precision NOT NULL,
    latency_interval_low_ms double precision NOT NULL,
    latency_median_ms double precision NOT NULL,
    latency_p10_ms double precision NOT NULL,
    latency_p90_ms double precision NOT NULL,
    latency_runs integer NOT NULL,
    latency_threads integer NOT NULL,
    latency_warm_up_runs integer NOT NULL,
    CONSTRAINT ck_front_points_counts CHECK ((("position" >= 0) AND (model_bytes >= 0) AND (macs >= 0) AND (parameters >= 0))),
    CONSTRAINT ck_front_points_kind CHECK (((kind = ANY (ARRAY['Front'::text, 'Baseline'::text])) AND ((kind = 'Baseline'::text) = (name IS NOT NULL)))),
    CONSTRAINT ck_front_points_latency CHECK (((latency_p10_ms > (0)::double precision) AND (latency_p10_ms <= latency_median_ms) AND (latency_median_ms <= latency_p90_ms) AND (latency_interval_low_ms <= latency_median_ms) AND (latency_median_ms <= latency_interval_high_ms) AND (latency_runs > 0) AND (latency_warm_up_runs >= 0) AND (latency_threads > 0) AND (latency_batch > 0))),
    CONSTRAINT ck_front_points_test CHECK ((((test_accuracy IS NULL) AND (test_samples IS NULL) AND (test_ci95_low IS NULL) AND (test_ci95_high IS NULL)) OR ((test_accuracy IS NOT NULL) AND (test_samples IS NOT NULL) AND (test_ci95_low IS NOT NULL) AND (test_ci95_high IS NOT NULL) AND (test_samples > 0) AND (test_ci95_low >= (0)::double precision) AND (test_ci95_low <= test_accuracy) AND (test_accuracy <= test_ci95_high) AND (test_ci95_high <= (1)::double precision)))),
    CONSTRAINT ck_front_points_validation CHECK (((validation_accuracy >= (0)::double precision) AND (validation_accuracy <= (1)::double precision) AND (validation_samples > 0)))
);
CREATE TABLE public.fronts (
    id text NOT NULL,
    job_id text NOT NULL,
    device_id text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    reference_accuracy double precision NOT NULL,
    reference_latency_ms double precision NOT NULL,
    hypervolume double precision NOT NULL,
    evaluations integer NOT NULL,
    point_count integer NOT NULL,
    verified boolean NOT NULL,
    CONSTRAINT ck_fronts_counts CHECK (((version > 0) AND (hypervolume >= (0)::double precision) AND (evaluations >= 0) AND (point_count >= 0))),
    CONSTRAINT ck_fronts_reference CHECK (((reference_accuracy >= (0)::double precision) AND (reference_accuracy <= (1)::double precision) AND (reference_latency_ms > (0)::double precision)))
);
CREATE TABLE public.idempotency_keys (
    user_name text NOT NULL,
    client_key text NOT NULL,
    body_hash text NOT NULL,
    job_id text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.job_artifacts (
    id bigint NOT NULL,
    job_id text NOT NULL,
    digest text NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    architecture_id text,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE public.job_artifacts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.job_artifacts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.job_events (
    job_id text NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    at timestamp with time zone NOT NULL,
    payload_json text NOT NULL,
    CONSTRAINT ck_job_events_seq CHECK ((seq > 0))
);
CREATE TABLE public.jobs (
    id text NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    document_json text NOT NULL,
    space_name text NOT NULL,
    space_hash text NOT NULL,
    seed integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    failure_message text,
    cancel_requested_at timestamp with time zone,
    pause_requested_at timestamp with time zone,
    priority integer NOT NULL,
    owner text,
    last_event bigint NOT NULL,
    run_token text,
    CONSTRAINT ck_jobs_failure CHECK (((state = 'Failed'::text) = (failure_message IS NOT NULL))),
    CONSTRAINT ck_jobs_finished CHECK (((state = ANY (ARRAY['Succeeded'::text, 'Failed'::text, 'Cancelled'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT ck_jobs_started CHECK (((state <> 'Running'::text) OR ((started_at IS NOT NULL) AND (run_token IS NOT NULL)))),
    CONSTRAINT ck_jobs_state CHECK ((state = ANY (ARRAY['Queued'::text, 'Running'::text, 'Paused'::text, 'Succeeded'::text, 'Failed'::text, 'Cancelled'::text])))
);
CREATE TABLE public.measurements (
    id bigint NOT NULL,
    job_id text NOT NULL,
    architecture_id text NOT NULL,
    device_id text NOT NULL,
    purpose text NOT NULL,
    plan_key text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    latency_anchor_ratio double precision,
    latency_batch integer NOT NULL,
    latency_interval_high_ms double precision NOT NULL,
    latency_interval_low_ms double precision NOT NULL,
    latency_median_ms double precision NOT NULL,
    latency_p10_ms double precision NOT NULL,
    latency_p90_ms double precision NOT NULL,
    latency_runs integer NOT NULL,
    latency_threads integer NOT NULL,
    latency_warm_up_runs integer NOT NULL,
    CONSTRAINT ck_measurements_latency CHECK (((latency_p10_ms > (0)::double precision) AND (latency_p10_ms <= latency_median_ms) AND (latency_median_ms <= latency_p90_ms) AND (latency_interval_low_ms <= latency_median_ms) AND (latency_median_ms <= latency_interval_high_ms) AND (latency_runs > 0) AND (latency_warm_up_runs >= 0) AND (latency_threads > 0) AND (latency_batch > 0))),
    CONSTRAINT ck_measurements_purpose CHECK ((purpose = ANY (ARRAY['Search'::text, 'Verify'::text, 'Baseline'::text])))
);
ALTER TABLE public.measurements ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.measurements_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.predictors (
    id bigint NOT NULL,
    job_id text NOT NULL,
    metric text NOT NULL,
    device_id text,
    round integer NOT NULL,
    family text NOT NULL,
    parameters_json text NOT NULL,
    samples integer NOT NULL,
    kendall_tau double precision,
    rmse double precision NOT NULL,
    mape double precision,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_predictors_fit CHECK (((samples > 0) AND (round >= 0))),
    CONSTRAINT ck_predictors_mape CHECK ((mape >= (0)::double precision)),
    CONSTRAINT ck_predictors_scores CHECK (((kendall_tau >= ('-1'::integer)::double precision) AND (kendall_tau <= (1)::double precision) AND (rmse >= (0)::double precision)))
);
ALTER TABLE public.predictors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.predictors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.qrtz_blob_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    blob_data bytea
);
CREATE TABLE public.qrtz_calendars (
    sched_name text NOT NULL,
    calendar_name text NOT NULL,
    calendar bytea NOT NULL
);
CREATE TABLE public.qrtz_cron_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    cron_expression text NOT NULL,
    time_zone_id text
);
CREATE TABLE public.qrtz_execution_history (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    instance_name text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    fired_time bigint NOT NULL,
    run_time bigint NOT NULL,
    succeeded boolean NOT NULL,
    error_message text,
    retry_attempt integer DEFAULT 0 NOT NULL,
    retry_scheduled boolean DEFAULT false NOT NULL,
    execution_log text,
    result integer,
    summary text,
    metrics text,
    manual boolean,
    fire_instance_id text,
    job_input text,
    job_input_too_large boolean
);
CREATE TABLE public.qrtz_fired_triggers (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    instance_name text NOT NULL,
    fired_time bigint NOT NULL,
    sched_time bigint NOT NULL,
    priority integer NOT NULL,
    state text NOT NULL,
    job_name text,
    job_group text,
    is_nonconcurrent boolean NOT NULL,
    requests_recovery boolean,
    execution_group character varying(200),
    progress integer,
    progress_message character varying(250),
    interrupt_requested_time bigint
);
CREATE TABLE public.qrtz_job_details (
    sched_name text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    description text,
    job_class_name text NOT NULL,
    is_durable boolean NOT NULL,
    is_nonconcurrent boolean NOT NULL,
    is_update_data boolean NOT NULL,
    requests_recovery boolean NOT NULL,
    job_data bytea
);
CREATE TABLE public.qrtz_job_status (
    sched_name text NOT NULL,
    job_group text NOT NULL,
    job_name text NOT NULL,
    first_fired_time bigint NOT NULL,
    last_fired_time bigint NOT NULL,
    last_result integer NOT NULL,
    last_run_time bigint NOT NULL,
    last_instance_name text NOT NULL,
    last_entry_id text,
    last_summary text,
    last_success_time bigint,
    last_failure_time bigint,
    last_failure_message text,
    consecutive_failures integer DEFAULT 0 NOT NULL,
    run_count bigint DEFAULT 0 NOT NULL,
    failure_count bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.qrtz_locks (
    sched_name text NOT NULL,
    lock_name text NOT NULL
);
CREATE TABLE public.qrtz_misfire_history (
    sched_name text NOT NULL,
    entry_id text NOT NULL,
    instance_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    job_name text,
    job_group text,
    misfire_time bigint NOT NULL,
    sched_time bigint,
    reason integer
);
CREATE TABLE public.qrtz_paused_job_grps (
    sched_name text NOT NULL,
    job_group text NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint
);
CREATE TABLE public.qrtz_paused_trigger_grps (
    sched_name text NOT NULL,
    trigger_group text NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint
);
CREATE TABLE public.qrtz_scheduler_state (
    sched_name text NOT NULL,
    instance_name text NOT NULL,
    last_checkin_time bigint NOT NULL,
    checkin_interval bigint NOT NULL,
    quartz_version character varying(20)
);
CREATE TABLE public.qrtz_simple_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    repeat_count bigint NOT NULL,
    repeat_interval bigint NOT NULL,
    times_triggered bigint NOT NULL
);
CREATE TABLE public.qrtz_simprop_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    str_prop_1 text,
    str_prop_2 text,
    str_prop_3 text,
    int_prop_1 integer,
    int_prop_2 integer,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric,
    dec_prop_2 numeric,
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    time_zone_id text
);
CREATE TABLE public.qrtz_triggers (
    sched_name text NOT NULL,
    trigger_name text NOT NULL,
    trigger_group text NOT NULL,
    job_name text NOT NULL,
    job_group text NOT NULL,
    description text,
    next_fire_time bigint,
    prev_fire_time bigint,
    priority integer,
    trigger_state text NOT NULL,
    trigger_type text NOT NULL,
    start_time bigint NOT NULL,
    end_time bigint,
    calendar_name text,
    misfire_instr smallint,
    misfire_orig_fire_time bigint,
    execution_group character varying(200),
    preferred_node character varying(200),
    preferred_node_auto boolean DEFAULT false NOT NULL,
    retry_policy character varying(250),
    retry_attempt integer,
    continues_trigger_name text,
    continues_trigger_group text,
    continuation_condition integer,
    overlap_policy integer,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint,
    misfire_threshold bigint,
    fixed_delay boolean,
    job_data bytea
);
CREATE TABLE public.stage_failures (
    job_id text NOT NULL,
    stage text NOT NULL,
    attempt integer NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    message text NOT NULL,
    detail text,
    CONSTRAINT ck_stage_failures_attempt CHECK ((attempt > 0))
);
CREATE TABLE public.stages (
    job_id text NOT NULL,
    name text NOT NULL,
    ordinal integer NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    token text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    written_at timestamp with time zone NOT NULL,
    wall_seconds double precision NOT NULL,
    cpu_seconds double precision NOT NULL,
    peak_memory_bytes bigint NOT NULL,
    checkpoint_json text,
    CONSTRAINT ck_stages_counts CHECK (((attempts > 0) AND (ordinal >= 0))),
    CONSTRAINT ck_stages_finished CHECK (((state = 'Running'::text) = (finished_at IS NULL))),
    CONSTRAINT ck_stages_state CHECK ((state = ANY (ARRAY['Running'::text, 'Succeeded'::text, 'Failed'::text, 'Cancelled'::text]))),
    CONSTRAINT ck_stages_usage CHECK (((wall_seconds >= (0)::double precision) AND (cpu_seconds >= (0)::double precision) AND (peak_memory_bytes >= 0)))
);
CREATE TABLE public.supernets (
    job_id text NOT NULL,
    hash text NOT NULL,
    recipe text NOT NULL,
    steps integer NOT NULL,
    data_hash text NOT NULL,
    space_hash text NOT NULL,
    artifact_digest text,
    training_curve_json text NOT NULL,
    bit_exact boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_supernets_steps CHECK ((steps >= 0))
);
CREATE TABLE public.webhook_deliveries (
    id text NOT NULL,
    webhook_id text NOT NULL,
    job_id text NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    at timestamp with time zone NOT NULL,
    payload_json text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    last_status integer,
    last_error text,
    CONSTRAINT ck_webhook_deliveries_attempts CHECK ((attempts >= 0))
);
CREATE TABLE public.webhooks (
    id text NOT NULL,
    user_name text NOT NULL,
    url text NOT NULL,
    events text NOT NULL,
    protected_secret text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.work_items (
    id text NOT NULL,
    job_id text NOT NULL,
    kind text NOT NULL,
    group_name text NOT NULL,
    priority integer NOT NULL,
    state text NOT NULL,
    failures integer NOT NULL,
    deaths integer NOT NULL,
    payload_json text NOT NULL,
    result_json text,
    error text,
    token bigint NOT NULL,
    worker text,
    lease_key text,
    created_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone NOT NULL,
    offered_until timestamp with time zone,
    leased_at timestamp with time zone,
    lease_until timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT ck_work_items_counts CHECK (((failures >= 0) AND (deaths >= 0) AND (token >= 0))),
    CONSTRAINT ck_work_items_finished CHECK (((state = ANY (ARRAY['Done'::text, 'Failed'::text, 'Quarantined'::text, 'Cancelled'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT ck_work_items_lease CHECK (((state = 'Leased'::text) = (lease_until IS NOT NULL))),
    CONSTRAINT ck_work_items_state CHECK ((state = ANY (ARRAY['Pending'::text, 'Leased'::text, 'Held'::text, 'Done'::text, 'Failed'::text, 'Quarantined'::text, 'Cancelled'::text])))
);
CREATE TABLE public.workers (
    id text NOT NULL,
    host text NOT NULL,
    groups_json text NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_workers_state CHECK ((state = ANY (ARRAY['Serving'::text, 'Draining'::text, 'Stopped'::text])))
);
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261125230648_Initial', '10.0.14');
INSERT INTO public.api_keys VALUES ('first', 'emgjkvm3', '2fa62dedacb848932b08151d5c434ffe551fe38cb64a02c65bd308e2f2ea913e', 'first key', 'admin', 11, '2026-11-26 04:58:38.092195+00', NULL, NULL, '2026-11-26 04:59:01.492347+00');
INSERT INTO public.artifacts VALUES ('64722efb6beec35d7d86b03f098718b24bf89f7c518ba16d21d8deb79b2cb614', 559, '2026-11-26 04:59:02.482247+00');
INSERT INTO public.artifacts VALUES ('5959e6836d409ae2b71830eb2ce5052fcc96740fc741001be6b696054384e4df', 32397, '2026-11-26 04:59:14.902668+00');
INSERT INTO public.artifacts VALUES ('f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', 31985, '2026-11-26 04:59:18.965005+00');
INSERT INTO public.artifacts VALUES ('57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', 30984, '2026-11-26 04:59:19.115181+00');
INSERT INTO public.artifacts VALUES ('94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', 8972, '2026-11-26 04:59:19.197505+00');
INSERT INTO public.artifacts VALUES ('b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', 13587, '2026-11-26 04:59:19.267573+00');
INSERT INTO public.artifacts VALUES ('765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb', 25405, '2026-11-26 04:59:24.077613+00');
INSERT INTO public.artifacts VALUES ('503b37e6dadb8ecc5d3ab48a911baa4c396179983d01ba1135a0167b1d23a177', 14953, '2026-11-26 04:59:24.220688+00');
INSERT INTO public.artifacts VALUES ('afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74', 13364, '2026-11-26 04:59:24.279317+00');
INSERT INTO public.artifacts VALUES ('6fb9c6e14c9eeb84335b62f7b98c8404d3b20b4307bd3632f144e00095b7184a', 20194, '2026-11-26 04:59:24.317326+00');
INSERT INTO public.artifacts VALUES ('1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518', 19209, '2026-11-26 04:59:25.160816+00');
INSERT INTO public.artifacts VALUES ('99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f', 14451, '2026-11-26 04:59:25.237932+00');
INSERT INTO public.artifacts VALUES ('204b49df0bb4aef910483f09dd10905b2bb207cfe4f63852b082fab3de76d66c', 24604, '2026-11-26 04:59:25.412125+00');
INSERT INTO public.artifacts VALUES ('e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b', 22018, '2026-11-26 04:59:33.125147+00');
INSERT INTO public.artifacts VALUES ('9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81', 11630, '2026-11-26 04:59:33.235303+00');
INSERT INTO public.artifacts VALUES ('a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', 23554, '2026-11-26 04:59:33.347004+00');
INSERT INTO public.artifacts VALUES ('dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2', 18895, '2026-11-26 04:59:36.836736+00');
INSERT INTO public.artifacts VALUES ('315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', 14032, '2026-11-26 04:59:36.950164+00');
INSERT INTO public.artifacts VALUES ('cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', 22176, '2026-11-26 04:59:37.048935+00');
INSERT INTO public.artifacts VALUES ('4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546', 23590, '2026-11-26 04:59:40.981653+00');
INSERT INTO public.artifacts VALUES ('507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e', 32093, '2026-11-26 04:59:41.071914+00');
INSERT INTO public.artifacts VALUES ('725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a', 22212, '2026-11-26 04:59:41.135915+00');
INSERT INTO public.artifacts VALUES ('e48fa0bef92f8e86b61c2bda5b1ab4e33766b238c6e2fba412ff72237e6fa39a', 1061, '2026-11-26 04:59:50.637306+00');
INSERT INTO public.artifacts VALUES ('5f8019e1446e72350ca4c9c3da76d9ffceff516f7b1d4379d3f09fe3593546a1', 2538, '2026-11-26 04:59:50.723942+00');
INSERT INTO public.artifacts VALUES ('c2e1d660346e896c6c96377e56ce5250823005d02c566c991222c72f9ff4c527', 15379, '2026-11-26 04:59:50.876914+00');
INSERT INTO public.artifacts VALUES ('df43f5f48bd519cbdc220db86e807c31cfcd48934160f1128ec6c946588227a6', 1061, '2026-11-26 04:59:50.920669+00');
INSERT INTO public.artifacts VALUES ('f59fdfb98353e0e260ccc48f14c764dcb9abc12a0220734e4b4abde003231e8d', 2538, '2026-11-26 04:59:50.98076+00');
INSERT INTO public.artifacts VALUES ('3f01e5f9e8e7c62ea00f96914c94c69a7a7036e6fcef525ec24e692f48c06c1c', 23162, '2026-11-26 04:59:51.070716+00');
INSERT INTO public.artifacts VALUES ('dab25e4a2df6cc88a45c7c76237f2015a5deba0afbc164ffef41dcff10a53e34', 1061, '2026-11-26 04:59:51.081977+00');
INSERT INTO public.artifacts VALUES ('1109f633ce7a44245f4f33c8ad5c6c967637fedf1a630fdcb8cb8fad00f50ef5', 2631, '2026-11-26 04:59:51.117325+00');
INSERT INTO public.artifacts VALUES ('a2bc65ebd1570ef5dcc3876084db7207ba6d273ff4437a2e82cadd40d15cdeef', 23770, '2026-11-26 04:59:51.265687+00');
INSERT INTO public.artifacts VALUES ('87c14292e4b9c406a29d8689efa23ddb292058d41bc9442951b5b7bcd03328c4', 1061, '2026-11-26 04:59:51.376847+00');
INSERT INTO public.artifacts VALUES ('6f26f24d283beaad53eb1b0d32cd6306a16774ee3a794d9c993188b805567631', 2634, '2026-11-26 04:59:51.436638+00');
INSERT INTO public.artifacts VALUES ('76eb1c6c297a32855373ddd0606fa0dd2aebbec8fcc605e5087afd8c0a157613', 25248, '2026-11-26 04:59:51.532655+00');
INSERT INTO public.artifacts VALUES ('713a7480cb95c15e69c573725058d14eb6966f2074a2d66d52775ae55b55eb2f', 23930, '2026-11-26 04:59:51.60713+00');
INSERT INTO public.artifacts VALUES ('63cc5d39138f95a247ea458e6339075fb5c9adfa3c9637fc757b54f431569db4', 1061, '2026-11-26 04:59:51.636798+00');
INSERT INTO public.artifacts VALUES ('f89b7c13c9fdabb579f68779dacdfb58269ec006bca064cf753ee163d594e15f', 2630, '2026-11-26 04:59:51.658807+00');
INSERT INTO public.artifacts VALUES ('f9f553a8c8d63fa025dccf6de46d1727c779a328ca91be0490c46fa3f42c5aef', 26626, '2026-11-26 04:59:51.706688+00');
INSERT INTO public.artifacts VALUES ('7833fa0577995f756b1e3acc06c21e6215b0c01726b4408576560329dc590089', 24538, '2026-11-26 04:59:51.793415+00');
INSERT INTO public.artifacts VALUES ('995b1aad44f3a7385b2dbd55132041602a9983625347ebfeeb2eb4825d201a32', 1061, '2026-11-26 04:59:51.817313+00');
INSERT INTO public.artifacts VALUES ('b0d1653196e62b1f24af038ceab1dfd4d1365b9e4da2a37a14d83edebc1c82a8', 2632, '2026-11-26 04:59:51.833091+00');
INSERT INTO public.artifacts VALUES ('92394e7594ec17c890dad62a67859e9798a96ae4efa3cfe6af56ba9e60dd0976', 1061, '2026-11-26 04:59:51.93883+00');
INSERT INTO public.artifacts VALUES ('73656b8bd2132861e08be49309764cfa4d06b71925bcd549c5260e1d15c71bbf', 2725, '2026-11-26 04:59:51.976777+00');
INSERT INTO public.audit VALUES (1, 'b5db3758f03d429a94c3e2d6fb8507ff', '2026-11-26 04:59:05.810089+00', 'admin', 'first', 'POST /api/v1/jobs', '/api/v1/jobs', 202, '127.0.0.1', '00-cbb1ad72f1c350a410e9157408a54ed9-f217c28e92261efb-00', '', 'ef3d0a8df049b75c15625e5fbf2111962f214b5b294d0a6670d87c9fb6435de9');
INSERT INTO public.devices VALUES ('cpu-27c5e3ba8f0e', 'cpu', 'AMD EPYC (family 26 model 2 stepping 1)', 'sse4_2+avx+avx2+fma+avx512f+avx512_vnni+avx512_bf16+avx_vnni', 'onnxruntime', '1.29.0', 'CPUExecutionProvider', 'Debian GNU/Linux 12 (bookworm) x64', 2, '2026-11-26 04:58:56.918243+00', '2026-11-26 04:59:08.935527+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 0, -1, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8161764705882353, 136, 1, 31985, 144712, 6900, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:21.35527+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 1, -1, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, 2, 30984, 144712, 6900, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:21.35527+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 2, -1, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.3897058823529412, 136, 3, 8972, 49168, 1548, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:21.35527+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 3, -1, 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.3897058823529412, 136, 4, 13587, 49168, 1548, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:21.35527+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 4, 0, '0146eb3015c6a1ac', '[1,1,0,1,0,0,0,1,1,1,1,0,0,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.block2.expand":2,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":8,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6397058823529411, 136, 5, 25405, 92152, 4436, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 5, 0, 'e89c12655847183d', '[1,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.block2.expand":2,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage1.block2.bits":8,"stage2.block1.bits":32}', 0.33088235294117646, 136, 6, 14953, 63568, 2028, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 6, 0, 'de0d1436fd5f8478', '[0,1,0,1,0,0,0,0,1,1,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":8}', 0.47058823529411764, 136, 7, 13364, 65944, 2484, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 7, 0, '4d1c0c3ce72ba502', '[1,0,0,0,0,1,0,0,0,1,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.block2.expand":3,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8}', 0.4411764705882353, 136, 8, 20194, 74872, 2556, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 8, 0, 'aaae3d76af03a3d4', '[0,1,0,1,0,0,0,1,0,0,0,0,0,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":8,"stage2.block2.bits":32}', 0.4117647058823529, 136, 9, 19209, 70192, 3276, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 9, 0, '8a77dc8740e56a7a', '[0,1,1,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.4411764705882353, 136, 10, 14451, 77104, 2164, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 10, 0, '9aa56feec017227a', '[1,1,0,0,1,0,1,1,0,0,1,1,0,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.block2.expand":2,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.3897058823529412, 136, 11, 24604, 98416, 4524, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:28.385081+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 11, 1, 'eedf2a2e7d78d103', '[0,0,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.40441176470588236, 136, 12, 22018, 88552, 4652, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:35.015726+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 12, 1, 'bc510fe6f01869cb', '[0,0,0,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.4264705882352941, 136, 13, 11630, 56728, 2228, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:35.015726+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 13, 1, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6176470588235294, 136, 14, 23554, 102376, 5036, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:35.015726+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 14, 2, 'c8b9acf57b454ba2', '[1,1,1,0,0,1,1,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage1.block2.bits":32,"stage2.block1.bits":32}', 0.6176470588235294, 136, 15, 18895, 106264, 3556, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:38.425938+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 15, 2, '904ffda74cb0a12b', '[0,1,1,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.5294117647058824, 136, 16, 14032, 84664, 2844, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:38.425938+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 16, 2, 'b862d67693ceb46e', '[0,1,0,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.5367647058823529, 136, 17, 22176, 83656, 4676, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:38.425938+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 17, 3, '0163ba6a09447b2e', '[0,1,1,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.6985294117647058, 136, 18, 23590, 109288, 5804, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:42.417843+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 18, 3, '3494e0bc48479e79', '[1,1,0,1,1,1,0,1,1,1,1,1,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":8,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6691176470588235, 136, 19, 32093, 125992, 6540, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:42.417843+00');
INSERT INTO public.evaluations VALUES ('1m8b3hayh3esf', 19, 3, 'b8e08913210a32cb', '[0,1,0,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.5735294117647058, 136, 20, 22212, 90568, 5444, NULL, '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', 'bn100;percentile64@0.9999', 3, '2026-11-26 04:59:42.417843+00');
INSERT INTO public.front_points VALUES ('1m8b3j4m0zqz4', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.3897058823529412, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.006379999999999999, 0.00633, 0.00635, 0.0062999, 0.006433, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3j4m0zqz4', 1, 'Front', NULL, 'de0d1436fd5f8478', '[0,1,0,1,0,0,0,0,1,1,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":8}', 0.47058823529411764, 136, NULL, NULL, NULL, NULL, 13364, 65944, 2484, NULL, '[]', 0.7362833343824091, 1, 0.008813, 0.008753, 0.008773, 0.008713, 0.008903, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3j4m0zqz4', 2, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8161764705882353, 136, NULL, NULL, NULL, NULL, 31985, 144712, 6900, NULL, '[]', NULL, 1, 0.011687999999999999, 0.011607, 0.0116575, 0.011457, 0.011791, 60, 1, 96);
INSERT INTO public.front_points VALUES ('1m8b3j4m0zqz4', 3, 'Front', NULL, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, NULL, NULL, NULL, NULL, 30984, 144712, 6900, NULL, '[]', NULL, 1, 0.019008, 0.018758, 0.018883999999999998, 0.018608, 0.0202449, 60, 1, 184);
INSERT INTO public.front_points VALUES ('1m8b3jaskwcn8', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.3897058823529412, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.006379999999999999, 0.00633, 0.00635, 0.0062999, 0.006433, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jaskwcn8', 1, 'Front', NULL, 'bc510fe6f01869cb', '[0,0,0,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.4264705882352941, 136, NULL, NULL, NULL, NULL, 11630, 56728, 2228, NULL, '[]', 0.5620521207686845, 1, 0.006549999999999999, 0.006509999999999999, 0.0065295, 0.00646, 0.0066099999999999996, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jaskwcn8', 2, 'Front', NULL, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6176470588235294, 136, NULL, NULL, NULL, NULL, 23554, 102376, 5036, NULL, '[]', 0.7496180249198392, 1, 0.008733, 0.008683, 0.008708500000000001, 0.008641, 0.008823099999999999, 60, 1, 30);
INSERT INTO public.front_points VALUES ('1m8b3jaskwcn8', 3, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8161764705882353, 136, NULL, NULL, NULL, NULL, 31985, 144712, 6900, NULL, '[]', NULL, 1, 0.011687999999999999, 0.011607, 0.0116575, 0.011457, 0.011791, 60, 1, 96);
INSERT INTO public.front_points VALUES ('1m8b3jaskwcn8', 4, 'Front', NULL, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, NULL, NULL, NULL, NULL, 30984, 144712, 6900, NULL, '[]', NULL, 1, 0.019008, 0.018758, 0.018883999999999998, 0.018608, 0.0202449, 60, 1, 184);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.3897058823529412, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.006379999999999999, 0.00633, 0.00635, 0.0062999, 0.006433, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 1, 'Front', NULL, 'bc510fe6f01869cb', '[0,0,0,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.4264705882352941, 136, NULL, NULL, NULL, NULL, 11630, 56728, 2228, NULL, '[]', 0.5620521207686845, 1, 0.006549999999999999, 0.006509999999999999, 0.0065295, 0.00646, 0.0066099999999999996, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 2, 'Front', NULL, '904ffda74cb0a12b', '[0,1,1,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.5294117647058824, 136, NULL, NULL, NULL, NULL, 14032, 84664, 2844, NULL, '[]', 0.6457297689402829, 1, 0.007612, 0.007541, 0.0075664999999999994, 0.007481, 0.008096, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 3, 'Front', NULL, 'b862d67693ceb46e', '[0,1,0,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.5367647058823529, 136, NULL, NULL, NULL, NULL, 22176, 83656, 4676, NULL, '[]', 0.684602419406456, 1, 0.008041999999999999, 0.008002, 0.008022, 0.007941, 0.008094, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 4, 'Front', NULL, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6176470588235294, 136, NULL, NULL, NULL, NULL, 23554, 102376, 5036, NULL, '[]', 0.7496180249198392, 1, 0.008733, 0.008683, 0.008708500000000001, 0.008641, 0.008823099999999999, 60, 1, 30);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 5, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8161764705882353, 136, NULL, NULL, NULL, NULL, 31985, 144712, 6900, NULL, '[]', NULL, 1, 0.011687999999999999, 0.011607, 0.0116575, 0.011457, 0.011791, 60, 1, 96);
INSERT INTO public.front_points VALUES ('1m8b3je5e90vm', 6, 'Front', NULL, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, NULL, NULL, NULL, NULL, 30984, 144712, 6900, NULL, '[]', NULL, 1, 0.019008, 0.018758, 0.018883999999999998, 0.018608, 0.0202449, 60, 1, 184);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.3897058823529412, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.006379999999999999, 0.00633, 0.00635, 0.0062999, 0.006433, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 1, 'Front', NULL, 'bc510fe6f01869cb', '[0,0,0,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.4264705882352941, 136, NULL, NULL, NULL, NULL, 11630, 56728, 2228, NULL, '[]', 0.5620521207686845, 1, 0.006549999999999999, 0.006509999999999999, 0.0065295, 0.00646, 0.0066099999999999996, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 2, 'Front', NULL, '904ffda74cb0a12b', '[0,1,1,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.5294117647058824, 136, NULL, NULL, NULL, NULL, 14032, 84664, 2844, NULL, '[]', 0.6457297689402829, 1, 0.007612, 0.007541, 0.0075664999999999994, 0.007481, 0.008096, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 3, 'Front', NULL, 'b862d67693ceb46e', '[0,1,0,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.5367647058823529, 136, NULL, NULL, NULL, NULL, 22176, 83656, 4676, NULL, '[]', 0.684602419406456, 1, 0.008041999999999999, 0.008002, 0.008022, 0.007941, 0.008094, 60, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 4, 'Front', NULL, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.6176470588235294, 136, NULL, NULL, NULL, NULL, 23554, 102376, 5036, NULL, '[]', 0.7496180249198392, 1, 0.008733, 0.008683, 0.008708500000000001, 0.008641, 0.008823099999999999, 60, 1, 30);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 5, 'Front', NULL, '0163ba6a09447b2e', '[0,1,1,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.6985294117647058, 136, NULL, NULL, NULL, NULL, 23590, 109288, 5804, NULL, '[]', 0.9750694853870125, 1, 0.011608, 0.011508, 0.011576999999999999, 0.011477, 0.011722999999999999, 60, 1, 104);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 6, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8161764705882353, 136, NULL, NULL, NULL, NULL, 31985, 144712, 6900, NULL, '[]', NULL, 1, 0.011687999999999999, 0.011607, 0.0116575, 0.011457, 0.011791, 60, 1, 96);
INSERT INTO public.front_points VALUES ('1m8b3jj36yfyq', 7, 'Front', NULL, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, NULL, NULL, NULL, NULL, 30984, 144712, 6900, NULL, '[]', NULL, 1, 0.019008, 0.018758, 0.018883999999999998, 0.018608, 0.0202449, 60, 1, 184);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.40625, 64, NULL, NULL, NULL, NULL, 8972, 49168, 1548, '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', '[]', 0.5395967395967396, 1, 0.0063089999999999995, 0.0062699999999999995, 0.0062889999999999995, 0.006209, 0.0064800000000000005, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 1, 'Front', NULL, '904ffda74cb0a12b', '[0,1,1,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.625, 64, NULL, NULL, NULL, NULL, 14032, 84664, 2844, '315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', '[]', 0.6384813384813386, 1, 0.007451999999999999, 0.007430999999999999, 0.0074415, 0.007371, 0.0075111, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 2, 'Front', NULL, 'b862d67693ceb46e', '[0,1,0,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.65625, 64, NULL, NULL, NULL, NULL, 22176, 83656, 4676, 'cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', '[]', 0.680952380952381, 1, 0.007951999999999999, 0.007922, 0.007936499999999999, 0.007862, 0.008081999999999999, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 3, 'Front', NULL, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.671875, 64, NULL, NULL, NULL, NULL, 23554, 102376, 5036, 'a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', '[]', 0.749898955519156, 1, 0.008843, 0.008783, 0.008813, 0.0087039, 0.0096121, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 4, 'Front', NULL, 'b8e08913210a32cb', '[0,1,0,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.6875, 64, NULL, NULL, NULL, NULL, 22212, 90568, 5444, '725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a', '[]', 0.9314386606819971, 1, 0.010995999999999999, 0.010907, 0.0109465, 0.010665000000000001, 0.0118351, 110, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 5, 'Front', NULL, '0163ba6a09447b2e', '[0,1,1,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.71875, 64, NULL, NULL, NULL, NULL, 23590, 109288, 5804, '4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546', '[]', 0.9873015873015873, 1, 0.011528, 0.011486999999999999, 0.011507, 0.011416, 0.0117101, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 6, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, NULL, NULL, NULL, NULL, 31985, 144712, 6900, 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', '[]', 0.9924057095449809, 1, 0.011738, 0.011568, 0.011663, 0.011346, 0.012589000000000001, 120, 1, 136);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 7, 'Baseline', 'largest-fp32', '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, NULL, NULL, NULL, NULL, 31985, 144712, 6900, 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', '[]', 0.9924057095449809, 1, 0.011738, 0.011568, 0.011663, 0.011346, 0.012589000000000001, 120, 1, 136);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 8, 'Baseline', 'largest-int8', '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8125, 64, NULL, NULL, NULL, NULL, 30984, 144712, 6900, '57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', '[]', 1.5996085855899935, 1, 0.018838999999999998, 0.018748, 0.018799, 0.018506, 0.0207029, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 9, 'Baseline', 'smallest-fp32', '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.40625, 64, NULL, NULL, NULL, NULL, 8972, 49168, 1548, '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', '[]', 0.5395967395967396, 1, 0.0063089999999999995, 0.0062699999999999995, 0.0062889999999999995, 0.006209, 0.0064800000000000005, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jq6ke1pm', 10, 'Baseline', 'smallest-int8', 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.375, 64, NULL, NULL, NULL, NULL, 13587, 49168, 1548, 'b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', '[]', 0.733848133848134, 1, 0.008563, 0.008542, 0.008553, 0.008492999999999999, 0.008643, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.40625, 64, 0.33, 200, 0.26857425870603957, 0.39783315226223115, 8972, 49168, 1548, '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', '[]', 0.5395967395967396, 1, 0.0063089999999999995, 0.0062699999999999995, 0.0062889999999999995, 0.006209, 0.0064800000000000005, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 1, 'Front', NULL, '904ffda74cb0a12b', '[0,1,1,1,0,0,0,0,1,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.625, 64, 0.47, 200, 0.40204754873265425, 0.5390831708499817, 14032, 84664, 2844, '315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', '[]', 0.6384813384813386, 1, 0.007451999999999999, 0.007430999999999999, 0.0074415, 0.007371, 0.0075111, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 2, 'Front', NULL, 'b862d67693ceb46e', '[0,1,0,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.65625, 64, 0.56, 200, 0.4907167533465867, 0.6270218074881414, 22176, 83656, 4676, 'cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', '[]', 0.680952380952381, 1, 0.007951999999999999, 0.007922, 0.007936499999999999, 0.007862, 0.008081999999999999, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 3, 'Front', NULL, '865f0cacc4936cc5', '[0,1,1,1,0,0,0,1,1,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.671875, 64, 0.585, 200, 0.5157391490134404, 0.6510571455024242, 23554, 102376, 5036, 'a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', '[]', 0.749898955519156, 1, 0.008843, 0.008783, 0.008813, 0.0087039, 0.0096121, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 4, 'Front', NULL, 'b8e08913210a32cb', '[0,1,0,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.6875, 64, 0.605, 200, 0.5358834915928536, 0.6701589898679203, 22212, 90568, 5444, '725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a', '[]', 0.9314386606819971, 1, 0.010995999999999999, 0.010907, 0.0109465, 0.010665000000000001, 0.0118351, 110, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 5, 'Front', NULL, '0163ba6a09447b2e', '[0,1,1,1,0,0,0,1,1,1,1,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.71875, 64, 0.665, 200, 0.5970219120796653, 0.7267591302158368, 23590, 109288, 5804, '4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546', '[]', 0.9873015873015873, 1, 0.011528, 0.011486999999999999, 0.011507, 0.011416, 0.0117101, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 6, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, 0.795, 200, 0.7337430194757748, 0.845138237961638, 31985, 144712, 6900, 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', '[]', 0.9924057095449809, 1, 0.011738, 0.011568, 0.011663, 0.011346, 0.012589000000000001, 120, 1, 136);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 7, 'Baseline', 'largest-fp32', '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, 0.795, 200, 0.7337430194757748, 0.845138237961638, 31985, 144712, 6900, 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', '[]', 0.9924057095449809, 1, 0.011738, 0.011568, 0.011663, 0.011346, 0.012589000000000001, 120, 1, 136);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 8, 'Baseline', 'largest-int8', '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8125, 64, 0.785, 200, 0.7229769265100339, 0.8362812374549242, 30984, 144712, 6900, '57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', '[]', 1.5996085855899935, 1, 0.018838999999999998, 0.018748, 0.018799, 0.018506, 0.0207029, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 9, 'Baseline', 'smallest-fp32', '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.40625, 64, 0.33, 200, 0.26857425870603957, 0.39783315226223115, 8972, 49168, 1548, '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', '[]', 0.5395967395967396, 1, 0.0063089999999999995, 0.0062699999999999995, 0.0062889999999999995, 0.006209, 0.0064800000000000005, 120, 1, 2);
INSERT INTO public.front_points VALUES ('1m8b3jrndh5df', 10, 'Baseline', 'smallest-int8', 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.375, 64, 0.335, 200, 0.2732408697841632, 0.40297808792033485, 13587, 49168, 1548, 'b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', '[]', 0.733848133848134, 1, 0.008563, 0.008542, 0.008553, 0.008492999999999999, 0.008643, 120, 1, 2);
INSERT INTO public.fronts VALUES ('1m8b3j4m0zqz4', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 1, '2026-11-26 04:59:28.84445+00', 0.25, 0.0116575, 0.000975, 7, 4, false);
INSERT INTO public.fronts VALUES ('1m8b3jaskwcn8', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 2, '2026-11-26 04:59:35.091735+00', 0.25, 0.0116575, 0.0015051470588235297, 10, 5, false);
INSERT INTO public.fronts VALUES ('1m8b3je5e90vm', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 3, '2026-11-26 04:59:38.542544+00', 0.25, 0.0116575, 0.0016235294117647062, 13, 7, false);
INSERT INTO public.fronts VALUES ('1m8b3jj36yfyq', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 4, '2026-11-26 04:59:42.566245+00', 0.25, 0.0116575, 0.001631617647058824, 16, 8, false);
INSERT INTO public.fronts VALUES ('1m8b3jq6ke1pm', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 5, '2026-11-26 04:59:47.795719+00', 0.25, 0.0116575, 0.0019671875, 16, 7, true);
INSERT INTO public.fronts VALUES ('1m8b3jrndh5df', '1m8b3hayh3esf', 'cpu-27c5e3ba8f0e', 6, '2026-11-26 04:59:49.293819+00', 0.25, 0.0116575, 0.0019671875, 16, 7, true);
INSERT INTO public.idempotency_keys VALUES ('admin', '72b8d32d607243b4bafdba23868cd551', '66dc18f9bbce58e341a317ea7e57ad59a4cc11738faa230371e5c179b69e46d4', '1m8b3hayh3esf', '2026-11-26 04:59:02.482247+00');
INSERT INTO public.job_artifacts VALUES (1, '1m8b3hayh3esf', '64722efb6beec35d7d86b03f098718b24bf89f7c518ba16d21d8deb79b2cb614', 'space', 'space.json', NULL, '2026-11-26 04:59:02.482247+00');
INSERT INTO public.job_artifacts VALUES (2, '1m8b3hayh3esf', '5959e6836d409ae2b71830eb2ce5052fcc96740fc741001be6b696054384e4df', 'supernet', 'supernet.nas', NULL, '2026-11-26 04:59:14.902668+00');
INSERT INTO public.job_artifacts VALUES (3, '1m8b3hayh3esf', 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', 'candidate', 'model.onnx', '960fcc4ad28f44b8', '2026-11-26 04:59:18.965005+00');
INSERT INTO public.job_artifacts VALUES (4, '1m8b3hayh3esf', '57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', 'candidate', 'model.onnx', '4fce78d5bfdb28e4', '2026-11-26 04:59:19.115181+00');
INSERT INTO public.job_artifacts VALUES (5, '1m8b3hayh3esf', '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', 'candidate', 'model.onnx', '67097970c03e1f1c', '2026-11-26 04:59:19.197505+00');
INSERT INTO public.job_artifacts VALUES (6, '1m8b3hayh3esf', 'b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', 'candidate', 'model.onnx', 'ae8a567c7a819fae', '2026-11-26 04:59:19.267573+00');
INSERT INTO public.job_artifacts VALUES (7, '1m8b3hayh3esf', '765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb', 'candidate', 'model.onnx', '0146eb3015c6a1ac', '2026-11-26 04:59:24.077613+00');
INSERT INTO public.job_artifacts VALUES (8, '1m8b3hayh3esf', '503b37e6dadb8ecc5d3ab48a911baa4c396179983d01ba1135a0167b1d23a177', 'candidate', 'model.onnx', 'e89c12655847183d', '2026-11-26 04:59:24.220688+00');
INSERT INTO public.job_artifacts VALUES (9, '1m8b3hayh3esf', 'afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74', 'candidate', 'model.onnx', 'de0d1436fd5f8478', '2026-11-26 04:59:24.279317+00');
INSERT INTO public.job_artifacts VALUES (10, '1m8b3hayh3esf', '6fb9c6e14c9eeb84335b62f7b98c8404d3b20b4307bd3632f144e00095b7184a', 'candidate', 'model.onnx', '4d1c0c3ce72ba502', '2026-11-26 04:59:24.317326+00');
INSERT INTO public.job_artifacts VALUES (11, '1m8b3hayh3esf', '1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518', 'candidate', 'model.onnx', 'aaae3d76af03a3d4', '2026-11-26 04:59:25.160816+00');
INSERT INTO public.job_artifacts VALUES (12, '1m8b3hayh3esf', '99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f', 'candidate', 'model.onnx', '8a77dc8740e56a7a', '2026-11-26 04:59:25.237932+00');
INSERT INTO public.job_artifacts VALUES (13, '1m8b3hayh3esf', '204b49df0bb4aef910483f09dd10905b2bb207cfe4f63852b082fab3de76d66c', 'candidate', 'model.onnx', '9aa56feec017227a', '2026-11-26 04:59:25.412125+00');
INSERT INTO public.job_artifacts VALUES (14, '1m8b3hayh3esf', 'e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b', 'candidate', 'model.onnx', 'eedf2a2e7d78d103', '2026-11-26 04:59:33.125147+00');
INSERT INTO public.job_artifacts VALUES (15, '1m8b3hayh3esf', '9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81', 'candidate', 'model.onnx', 'bc510fe6f01869cb', '2026-11-26 04:59:33.235303+00');
INSERT INTO public.job_artifacts VALUES (16, '1m8b3hayh3esf', 'a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', 'candidate', 'model.onnx', '865f0cacc4936cc5', '2026-11-26 04:59:33.347004+00');
INSERT INTO public.job_artifacts VALUES (17, '1m8b3hayh3esf', 'dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2', 'candidate', 'model.onnx', 'c8b9acf57b454ba2', '2026-11-26 04:59:36.836736+00');
INSERT INTO public.job_artifacts VALUES (18, '1m8b3hayh3esf', '315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', 'candidate', 'model.onnx', '904ffda74cb0a12b', '2026-11-26 04:59:36.950164+00');
INSERT INTO public.job_artifacts VALUES (19, '1m8b3hayh3esf', 'cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', 'candidate', 'model.onnx', 'b862d67693ceb46e', '2026-11-26 04:59:37.048935+00');
INSERT INTO public.job_artifacts VALUES (20, '1m8b3hayh3esf', '4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546', 'candidate', 'model.onnx', '0163ba6a09447b2e', '2026-11-26 04:59:40.981653+00');
INSERT INTO public.job_artifacts VALUES (21, '1m8b3hayh3esf', '507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e', 'candidate', 'model.onnx', '3494e0bc48479e79', '2026-11-26 04:59:41.071914+00');
INSERT INTO public.job_artifacts VALUES (22, '1m8b3hayh3esf', '725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a', 'candidate', 'model.onnx', 'b8e08913210a32cb', '2026-11-26 04:59:41.135915+00');
INSERT INTO public.job_artifacts VALUES (23, '1m8b3hayh3esf', 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', 'model', 'model.onnx', '960fcc4ad28f44b8', '2026-11-26 04:59:42.869616+00');
INSERT INTO public.job_artifacts VALUES (24, '1m8b3hayh3esf', '57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', 'model', 'model.onnx', '4fce78d5bfdb28e4', '2026-11-26 04:59:42.965814+00');
INSERT INTO public.job_artifacts VALUES (25, '1m8b3hayh3esf', '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', 'model', 'model.onnx', '67097970c03e1f1c', '2026-11-26 04:59:42.987559+00');
INSERT INTO public.job_artifacts VALUES (26, '1m8b3hayh3esf', '9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81', 'model', 'model.onnx', 'bc510fe6f01869cb', '2026-11-26 04:59:43.022346+00');
INSERT INTO public.job_artifacts VALUES (27, '1m8b3hayh3esf', 'a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', 'model', 'model.onnx', '865f0cacc4936cc5', '2026-11-26 04:59:43.064484+00');
INSERT INTO public.job_artifacts VALUES (28, '1m8b3hayh3esf', '315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', 'model', 'model.onnx', '904ffda74cb0a12b', '2026-11-26 04:59:43.184978+00');
INSERT INTO public.job_artifacts VALUES (29, '1m8b3hayh3esf', 'cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', 'model', 'model.onnx', 'b862d67693ceb46e', '2026-11-26 04:59:43.337206+00');
INSERT INTO public.job_artifacts VALUES (30, '1m8b3hayh3esf', '4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546', 'model', 'model.onnx', '0163ba6a09447b2e', '2026-11-26 04:59:43.466603+00');
INSERT INTO public.job_artifacts VALUES (31, '1m8b3hayh3esf', '765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb', 'model', 'model.onnx', '0146eb3015c6a1ac', '2026-11-26 04:59:43.643217+00');
INSERT INTO public.job_artifacts VALUES (32, '1m8b3hayh3esf', 'afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74', 'model', 'model.onnx', 'de0d1436fd5f8478', '2026-11-26 04:59:43.845918+00');
INSERT INTO public.job_artifacts VALUES (33, '1m8b3hayh3esf', 'e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b', 'model', 'model.onnx', 'eedf2a2e7d78d103', '2026-11-26 04:59:43.95671+00');
INSERT INTO public.job_artifacts VALUES (34, '1m8b3hayh3esf', '507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e', 'model', 'model.onnx', '3494e0bc48479e79', '2026-11-26 04:59:44.112756+00');
INSERT INTO public.job_artifacts VALUES (35, '1m8b3hayh3esf', '725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a', 'model', 'model.onnx', 'b8e08913210a32cb', '2026-11-26 04:59:44.292041+00');
INSERT INTO public.job_artifacts VALUES (36, '1m8b3hayh3esf', 'b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', 'model', 'model.onnx', 'ae8a567c7a819fae', '2026-11-26 04:59:44.392627+00');
INSERT INTO public.job_artifacts VALUES (37, '1m8b3hayh3esf', '1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518', 'model', 'model.onnx', 'aaae3d76af03a3d4', '2026-11-26 04:59:44.525814+00');
INSERT INTO public.job_artifacts VALUES (38, '1m8b3hayh3esf', '99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f', 'model', 'model.onnx', '8a77dc8740e56a7a', '2026-11-26 04:59:44.641931+00');
INSERT INTO public.job_artifacts VALUES (39, '1m8b3hayh3esf', 'dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2', 'model', 'model.onnx', 'c8b9acf57b454ba2', '2026-11-26 04:59:44.778308+00');
INSERT INTO public.job_artifacts VALUES (40, '1m8b3hayh3esf', '94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e', 'model.fp32', 'model.fp32.onnx', '67097970c03e1f1c', '2026-11-26 04:59:50.052707+00');
INSERT INTO public.job_artifacts VALUES (41, '1m8b3hayh3esf', 'b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe', 'model.int8', 'model.int8.onnx', '67097970c03e1f1c', '2026-11-26 04:59:50.165019+00');
INSERT INTO public.job_artifacts VALUES (42, '1m8b3hayh3esf', 'e48fa0bef92f8e86b61c2bda5b1ab4e33766b238c6e2fba412ff72237e6fa39a', 'readme', 'README.md', '67097970c03e1f1c', '2026-11-26 04:59:50.637306+00');
INSERT INTO public.job_artifacts VALUES (43, '1m8b3hayh3esf', '5f8019e1446e72350ca4c9c3da76d9ffceff516f7b1d4379d3f09fe3593546a1', 'manifest', 'manifest.json', '67097970c03e1f1c', '2026-11-26 04:59:50.723942+00');
INSERT INTO public.job_artifacts VALUES (44, '1m8b3hayh3esf', '315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a', 'model.fp32', 'model.fp32.onnx', '904ffda74cb0a12b', '2026-11-26 04:59:50.76944+00');
INSERT INTO public.job_artifacts VALUES (45, '1m8b3hayh3esf', 'c2e1d660346e896c6c96377e56ce5250823005d02c566c991222c72f9ff4c527', 'model.int8', 'model.int8.onnx', '904ffda74cb0a12b', '2026-11-26 04:59:50.876914+00');
INSERT INTO public.job_artifacts VALUES (46, '1m8b3hayh3esf', 'df43f5f48bd519cbdc220db86e807c31cfcd48934160f1128ec6c946588227a6', 'readme', 'README.md', '904ffda74cb0a12b', '2026-11-26 04:59:50.920669+00');
INSERT INTO public.job_artifacts VALUES (47, '1m8b3hayh3esf', 'f59fdfb98353e0e260ccc48f14c764dcb9abc12a0220734e4b4abde003231e8d', 'manifest', 'manifest.json', '904ffda74cb0a12b', '2026-11-26 04:59:50.98076+00');
INSERT INTO public.job_artifacts VALUES (48, '1m8b3hayh3esf', 'cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082', 'model.fp32', 'model.fp32.onnx', 'b862d67693ceb46e', '2026-11-26 04:59:51.054031+00');
INSERT INTO public.job_artifacts VALUES (49, '1m8b3hayh3esf', '3f01e5f9e8e7c62ea00f96914c94c69a7a7036e6fcef525ec24e692f48c06c1c', 'model.int8', 'model.int8.onnx', 'b862d67693ceb46e', '2026-11-26 04:59:51.070716+00');
INSERT INTO public.job_artifacts VALUES (50, '1m8b3hayh3esf', 'dab25e4a2df6cc88a45c7c76237f2015a5deba0afbc164ffef41dcff10a53e34', 'readme', 'README.md', 'b862d67693ceb46e', '2026-11-26 04:59:51.081977+00');
INSERT INTO public.job_artifacts VALUES (53, '1m8b3hayh3esf', 'a2bc65ebd1570ef5dcc3876084db7207ba6d273ff4437a2e82cadd40d15cdeef', 'model.int8', 'model.int8.onnx', '865f0cacc4936cc5', '2026-11-26 04:59:51.265687+00');
INSERT INTO public.job_artifacts VALUES (56, '1m8b3hayh3esf', '76eb1c6c297a32855373ddd0606fa0dd2aebbec8fcc605e5087afd8c0a157613', 'model.fp32', 'model.fp32.onnx', 'b8e08913210a32cb', '2026-11-26 04:59:51.532655+00');
INSERT INTO public.job_artifacts VALUES (61, '1m8b3hayh3esf', '7833fa0577995f756b1e3acc06c21e6215b0c01726b4408576560329dc590089', 'model.int8', 'model.int8.onnx', '0163ba6a09447b2e', '2026-11-26 04:59:51.793415+00');
INSERT INTO public.job_artifacts VALUES (65, '1m8b3hayh3esf', '57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1', 'model.int8', 'model.int8.onnx', '960fcc4ad28f44b8', '2026-11-26 04:59:51.893499+00');
INSERT INTO public.job_artifacts VALUES (51, '1m8b3hayh3esf', '1109f633ce7a44245f4f33c8ad5c6c967637fedf1a630fdcb8cb8fad00f50ef5', 'manifest', 'manifest.json', 'b862d67693ceb46e', '2026-11-26 04:59:51.117325+00');
INSERT INTO public.job_artifacts VALUES (54, '1m8b3hayh3esf', '87c14292e4b9c406a29d8689efa23ddb292058d41bc9442951b5b7bcd03328c4', 'readme', 'README.md', '865f0cacc4936cc5', '2026-11-26 04:59:51.376847+00');
INSERT INTO public.job_artifacts VALUES (60, '1m8b3hayh3esf', 'f9f553a8c8d63fa025dccf6de46d1727c779a328ca91be0490c46fa3f42c5aef', 'model.fp32', 'model.fp32.onnx', '0163ba6a09447b2e', '2026-11-26 04:59:51.706688+00');
INSERT INTO public.job_artifacts VALUES (63, '1m8b3hayh3esf', 'b0d1653196e62b1f24af038ceab1dfd4d1365b9e4da2a37a14d83edebc1c82a8', 'manifest', 'manifest.json', '0163ba6a09447b2e', '2026-11-26 04:59:51.833091+00');
INSERT INTO public.job_artifacts VALUES (66, '1m8b3hayh3esf', '92394e7594ec17c890dad62a67859e9798a96ae4efa3cfe6af56ba9e60dd0976', 'readme', 'README.md', '960fcc4ad28f44b8', '2026-11-26 04:59:51.93883+00');
INSERT INTO public.job_artifacts VALUES (52, '1m8b3hayh3esf', 'a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b', 'model.fp32', 'model.fp32.onnx', '865f0cacc4936cc5', '2026-11-26 04:59:51.159471+00');
INSERT INTO public.job_artifacts VALUES (55, '1m8b3hayh3esf', '6f26f24d283beaad53eb1b0d32cd6306a16774ee3a794d9c993188b805567631', 'manifest', 'manifest.json', '865f0cacc4936cc5', '2026-11-26 04:59:51.436638+00');
INSERT INTO public.job_artifacts VALUES (57, '1m8b3hayh3esf', '713a7480cb95c15e69c573725058d14eb6966f2074a2d66d52775ae55b55eb2f', 'model.int8', 'model.int8.onnx', 'b8e08913210a32cb', '2026-11-26 04:59:51.60713+00');
INSERT INTO public.job_artifacts VALUES (62, '1m8b3hayh3esf', '995b1aad44f3a7385b2dbd55132041602a9983625347ebfeeb2eb4825d201a32', 'readme', 'README.md', '0163ba6a09447b2e', '2026-11-26 04:59:51.817313+00');
INSERT INTO public.job_artifacts VALUES (58, '1m8b3hayh3esf', '63cc5d39138f95a247ea458e6339075fb5c9adfa3c9637fc757b54f431569db4', 'readme', 'README.md', 'b8e08913210a32cb', '2026-11-26 04:59:51.636798+00');
INSERT INTO public.job_artifacts VALUES (67, '1m8b3hayh3esf', '73656b8bd2132861e08be49309764cfa4d06b71925bcd549c5260e1d15c71bbf', 'manifest', 'manifest.json', '960fcc4ad28f44b8', '2026-11-26 04:59:51.976777+00');
INSERT INTO public.job_artifacts VALUES (59, '1m8b3hayh3esf', 'f89b7c13c9fdabb579f68779dacdfb58269ec006bca064cf753ee163d594e15f', 'manifest', 'manifest.json', 'b8e08913210a32cb', '2026-11-26 04:59:51.658807+00');
INSERT INTO public.job_artifacts VALUES (64, '1m8b3hayh3esf', 'f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50', 'model.fp32', 'model.fp32.onnx', '960fcc4ad28f44b8', '2026-11-26 04:59:51.87722+00');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 1, 'state', '2026-11-26 04:59:02.482247+00', '{"state":"queued"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 2, 'state', '2026-11-26 04:59:07.677336+00', '{"state":"running"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 3, 'stage', '2026-11-26 04:59:08.654627+00', '{"stage":"validate","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 4, 'progress', '2026-11-26 04:59:08.945396+00', '{"stage":"validate","done":1,"total":3,"unit":"checks"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 5, 'progress', '2026-11-26 04:59:09.173306+00', '{"stage":"validate","done":3,"total":3,"unit":"checks"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 6, 'stage', '2026-11-26 04:59:09.175958+00', '{"stage":"validate","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 7, 'stage', '2026-11-26 04:59:09.946781+00', '{"stage":"train","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 8, 'progress', '2026-11-26 04:59:13.328826+00', '{"stage":"train","done":50,"total":60,"unit":"steps"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 9, 'progress', '2026-11-26 04:59:13.959013+00', '{"stage":"train","done":60,"total":60,"unit":"steps"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 10, 'stage', '2026-11-26 04:59:15.569851+00', '{"stage":"train","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 11, 'stage', '2026-11-26 04:59:15.970092+00', '{"stage":"sample","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 12, 'evaluations', '2026-11-26 04:59:21.35527+00', '{"indices":[0,1,2,3]}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 13, 'progress', '2026-11-26 04:59:24.503779+00', '{"stage":"sample","done":2,"total":7,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 14, 'evaluations', '2026-11-26 04:59:28.385081+00', '{"indices":[4,5,6,7,8,9,10]}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 15, 'progress', '2026-11-26 04:59:28.390821+00', '{"stage":"sample","done":7,"total":7,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 16, 'front', '2026-11-26 04:59:28.84445+00', '{"id":"1m8b3j4m0zqz4","deviceId":"cpu-27c5e3ba8f0e","version":1,"points":4,"hypervolume":0.000975,"evaluations":7,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 17, 'stage', '2026-11-26 04:59:29.913457+00', '{"stage":"sample","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 18, 'stage', '2026-11-26 04:59:30.311455+00', '{"stage":"search","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 19, 'progress', '2026-11-26 04:59:33.461625+00', '{"stage":"search","done":8,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 20, 'evaluations', '2026-11-26 04:59:35.015726+00', '{"indices":[11,12,13]}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 21, 'progress', '2026-11-26 04:59:35.016327+00', '{"stage":"search","done":10,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 22, 'front', '2026-11-26 04:59:35.091735+00', '{"id":"1m8b3jaskwcn8","deviceId":"cpu-27c5e3ba8f0e","version":2,"points":5,"hypervolume":0.0015051470588235297,"evaluations":10,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 23, 'progress', '2026-11-26 04:59:37.222091+00', '{"stage":"search","done":11,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 24, 'evaluations', '2026-11-26 04:59:38.425938+00', '{"indices":[14,15,16]}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 25, 'progress', '2026-11-26 04:59:38.429183+00', '{"stage":"search","done":13,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 26, 'front', '2026-11-26 04:59:38.542544+00', '{"id":"1m8b3je5e90vm","deviceId":"cpu-27c5e3ba8f0e","version":3,"points":7,"hypervolume":0.0016235294117647062,"evaluations":13,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 27, 'progress', '2026-11-26 04:59:41.244631+00', '{"stage":"search","done":14,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 28, 'evaluations', '2026-11-26 04:59:42.417843+00', '{"indices":[17,18,19]}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 29, 'progress', '2026-11-26 04:59:42.420643+00', '{"stage":"search","done":16,"total":16,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 30, 'front', '2026-11-26 04:59:42.566245+00', '{"id":"1m8b3jj36yfyq","deviceId":"cpu-27c5e3ba8f0e","version":4,"points":8,"hypervolume":0.001631617647058824,"evaluations":16,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 31, 'stage', '2026-11-26 04:59:42.640474+00', '{"stage":"search","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 32, 'stage', '2026-11-26 04:59:42.793932+00', '{"stage":"verify","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 33, 'progress', '2026-11-26 04:59:42.916629+00', '{"stage":"verify","done":1,"total":34,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 34, 'progress', '2026-11-26 04:59:43.956759+00', '{"stage":"verify","done":10,"total":34,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 35, 'progress', '2026-11-26 04:59:47.674306+00', '{"stage":"verify","done":34,"total":34,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 36, 'front', '2026-11-26 04:59:47.795719+00', '{"id":"1m8b3jq6ke1pm","deviceId":"cpu-27c5e3ba8f0e","version":5,"points":7,"hypervolume":0.0019671875,"evaluations":16,"verified":true}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 37, 'stage', '2026-11-26 04:59:47.86273+00', '{"stage":"verify","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 38, 'stage', '2026-11-26 04:59:48.178253+00', '{"stage":"test","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 39, 'progress', '2026-11-26 04:59:48.52877+00', '{"stage":"test","done":1,"total":11,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 40, 'progress', '2026-11-26 04:59:49.293516+00', '{"stage":"test","done":11,"total":11,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 41, 'front', '2026-11-26 04:59:49.293819+00', '{"id":"1m8b3jrndh5df","deviceId":"cpu-27c5e3ba8f0e","version":6,"points":7,"hypervolume":0.0019671875,"evaluations":16,"verified":true}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 42, 'stage', '2026-11-26 04:59:49.613372+00', '{"stage":"test","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 43, 'stage', '2026-11-26 04:59:49.910318+00', '{"stage":"export","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 44, 'progress', '2026-11-26 04:59:50.761056+00', '{"stage":"export","done":1,"total":7,"unit":"bundles"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 45, 'progress', '2026-11-26 04:59:51.836729+00', '{"stage":"export","done":6,"total":7,"unit":"bundles"}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 46, 'stage', '2026-11-26 04:59:51.997181+00', '{"stage":"export","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8b3hayh3esf', 47, 'state', '2026-11-26 04:59:52.03141+00', '{"state":"succeeded"}');
INSERT INTO public.jobs VALUES ('1m8b3hayh3esf', 'tiny', 'Succeeded', '{"name":"tiny","space":"tiny","seed":3,"data":{"kind":"idx","path":"images","validation":200,"flip":false,"crop":0},"supernet":{"recipe":"sandwich","steps":60,"batch":16,"learningRate":0.02,"warmUp":0.04,"weightDecay":5E-05,"labelSmoothing":0.1,"randomMembers":1,"smallestEvery":4,"checkpointEvery":5,"soloShare":0,"device":"cpu"},"search":{"algorithm":"nsga2","evaluations":16,"initialSample":7,"roundSize":3,"population":8,"predictorEvaluations":200},"latency":{"meter":"onnxruntime","device":"cpu","plan":{"batch":1,"threads":1,"warmUp":2,"minRuns":60,"maxRuns":60,"relativeInterval":0.02},"verifyPlan":{"batch":1,"threads":1,"warmUp":2,"minRuns":120,"maxRuns":120,"relativeInterval":0.01}},"calibration":{"batchNormImages":100,"rangeImages":64,"ranges":"percentile","percentile":0.9999},"constraints":{"maxLatencyMs":null,"maxModelBytes":null,"maxMacs":null},"reference":{"accuracy":0.25,"latencyMs":null}}', 'tiny', '73ee1892957aab26814e5aa0c0741f38b645d04c851edefd15206ba982983aaa', 3, '2026-11-26 04:59:02.482247+00', '2026-11-26 04:59:07.677336+00', '2026-11-26 04:59:52.03141+00', NULL, NULL, NULL, 0, 'admin', 47, 'f4bbbd6277854d22bd3eb3921b5dcae0');
INSERT INTO public.measurements VALUES (1, '1m8b3hayh3esf', '960fcc4ad28f44b8', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:21.35527+00', NULL, 1, 0.011687999999999999, 0.011607, 0.0116575, 0.011457, 0.011791, 60, 1, 96);
INSERT INTO public.measurements VALUES (2, '1m8b3hayh3esf', '4fce78d5bfdb28e4', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:21.35527+00', NULL, 1, 0.019008, 0.018758, 0.018883999999999998, 0.018608, 0.0202449, 60, 1, 184);
INSERT INTO public.measurements VALUES (3, '1m8b3hayh3esf', '67097970c03e1f1c', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:21.35527+00', NULL, 1, 0.006379999999999999, 0.00633, 0.00635, 0.0062999, 0.006433, 60, 1, 2);
INSERT INTO public.measurements VALUES (4, '1m8b3hayh3esf', 'ae8a567c7a819fae', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:21.35527+00', NULL, 1, 0.008763, 0.008623, 0.008688, 0.008572999999999999, 0.009231, 60, 1, 2);
INSERT INTO public.measurements VALUES (5, '1m8b3hayh3esf', '0146eb3015c6a1ac', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 1.0288076204863514, 1, 0.012327999999999999, 0.012188, 0.012258499999999999, 0.012033, 0.012939999999999998, 60, 1, 2);
INSERT INTO public.measurements VALUES (6, '1m8b3hayh3esf', 'e89c12655847183d', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 0.8766916346698559, 1, 0.010536, 0.010406, 0.010445999999999999, 0.010229599999999998, 0.0109546, 55, 1, 2);
INSERT INTO public.measurements VALUES (7, '1m8b3hayh3esf', 'de0d1436fd5f8478', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 0.7362833343824091, 1, 0.008813, 0.008753, 0.008773, 0.008713, 0.008903, 60, 1, 2);
INSERT INTO public.measurements VALUES (8, '1m8b3hayh3esf', '4d1c0c3ce72ba502', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 1.0716938377289609, 1, 0.012809, 0.012699, 0.0127695, 0.012578, 0.0130061, 60, 1, 262);
INSERT INTO public.measurements VALUES (9, '1m8b3hayh3esf', 'aaae3d76af03a3d4', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 0.8682570655252724, 1, 0.010395999999999999, 0.010295, 0.0103455, 0.010166, 0.010528999999999998, 60, 1, 2);
INSERT INTO public.measurements VALUES (10, '1m8b3hayh3esf', '8a77dc8740e56a7a', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 0.8892805438408763, 1, 0.010626, 0.010565999999999999, 0.010596, 0.010506, 0.0108439, 60, 1, 88);
INSERT INTO public.measurements VALUES (11, '1m8b3hayh3esf', '9aa56feec017227a', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:28.385081+00', 1.0254505780407461, 1, 0.012258, 0.012178999999999999, 0.0122185, 0.012058900000000001, 0.01248, 60, 1, 2);
INSERT INTO public.measurements VALUES (12, '1m8b3hayh3esf', 'eedf2a2e7d78d103', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:35.015726+00', 0.7224601347134649, 1, 0.008433, 0.008362999999999999, 0.008393, 0.0082529, 0.0088641, 60, 1, 162);
INSERT INTO public.measurements VALUES (13, '1m8b3hayh3esf', 'bc510fe6f01869cb', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:35.015726+00', 0.5620521207686845, 1, 0.006549999999999999, 0.006509999999999999, 0.0065295, 0.00646, 0.0066099999999999996, 60, 1, 2);
INSERT INTO public.measurements VALUES (14, '1m8b3hayh3esf', '865f0cacc4936cc5', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:35.015726+00', 0.7496180249198392, 1, 0.008733, 0.008683, 0.008708500000000001, 0.008641, 0.008823099999999999, 60, 1, 30);
INSERT INTO public.measurements VALUES (15, '1m8b3hayh3esf', 'c8b9acf57b454ba2', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:38.425938+00', 1.1188154722536323, 1, 0.01346, 0.012809, 0.01311, 0.012639, 0.014094, 60, 1, 2);
INSERT INTO public.measurements VALUES (16, '1m8b3hayh3esf', '904ffda74cb0a12b', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:38.425938+00', 0.6457297689402829, 1, 0.007612, 0.007541, 0.0075664999999999994, 0.007481, 0.008096, 60, 1, 2);
INSERT INTO public.measurements VALUES (17, '1m8b3hayh3esf', 'b862d67693ceb46e', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:38.425938+00', 0.684602419406456, 1, 0.008041999999999999, 0.008002, 0.008022, 0.007941, 0.008094, 60, 1, 2);
INSERT INTO public.measurements VALUES (18, '1m8b3hayh3esf', '0163ba6a09447b2e', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:42.417843+00', 0.9750694853870125, 1, 0.011608, 0.011508, 0.011576999999999999, 0.011477, 0.011722999999999999, 60, 1, 104);
INSERT INTO public.measurements VALUES (19, '1m8b3hayh3esf', '3494e0bc48479e79', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:42.417843+00', 1.186010275414807, 1, 0.014121, 0.014031, 0.0140815, 0.013940899999999999, 0.0143821, 60, 1, 2);
INSERT INTO public.measurements VALUES (20, '1m8b3hayh3esf', 'b8e08913210a32cb', 'cpu-27c5e3ba8f0e', 'Search', 'b1t1w2n60-60i0.02', '2026-11-26 04:59:42.417843+00', 0.9519076897161628, 1, 0.011526999999999999, 0.010997, 0.011302, 0.010796, 0.012091099999999999, 40, 1, 216);
INSERT INTO public.measurements VALUES (21, '1m8b3hayh3esf', '960fcc4ad28f44b8', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.9924057095449809, 1, 0.011738, 0.011568, 0.011663, 0.011346, 0.012589000000000001, 120, 1, 136);
INSERT INTO public.measurements VALUES (22, '1m8b3hayh3esf', '4fce78d5bfdb28e4', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 1.5996085855899935, 1, 0.018838999999999998, 0.018748, 0.018799, 0.018506, 0.0207029, 120, 1, 2);
INSERT INTO public.measurements VALUES (23, '1m8b3hayh3esf', '67097970c03e1f1c', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.5395967395967396, 1, 0.0063089999999999995, 0.0062699999999999995, 0.0062889999999999995, 0.006209, 0.0064800000000000005, 120, 1, 2);
INSERT INTO public.measurements VALUES (24, '1m8b3hayh3esf', 'bc510fe6f01869cb', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.5585585585585585, 1, 0.00652, 0.0065, 0.006509999999999999, 0.0064581, 0.00658, 120, 1, 2);
INSERT INTO public.measurements VALUES (25, '1m8b3hayh3esf', '865f0cacc4936cc5', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.749898955519156, 1, 0.008843, 0.008783, 0.008813, 0.0087039, 0.0096121, 120, 1, 2);
INSERT INTO public.measurements VALUES (26, '1m8b3hayh3esf', '904ffda74cb0a12b', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.6384813384813386, 1, 0.007451999999999999, 0.007430999999999999, 0.0074415, 0.007371, 0.0075111, 120, 1, 2);
INSERT INTO public.measurements VALUES (27, '1m8b3hayh3esf', 'b862d67693ceb46e', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.680952380952381, 1, 0.007951999999999999, 0.007922, 0.007936499999999999, 0.007862, 0.008081999999999999, 120, 1, 2);
INSERT INTO public.measurements VALUES (28, '1m8b3hayh3esf', '0163ba6a09447b2e', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.9873015873015873, 1, 0.011528, 0.011486999999999999, 0.011507, 0.011416, 0.0117101, 120, 1, 2);
INSERT INTO public.measurements VALUES (29, '1m8b3hayh3esf', '0146eb3015c6a1ac', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 1.0212355212355213, 1, 0.011937999999999999, 0.011878, 0.0119025, 0.011778, 0.012435, 120, 1, 214);
INSERT INTO public.measurements VALUES (30, '1m8b3hayh3esf', 'de0d1436fd5f8478', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.7407121407121408, 1, 0.008653, 0.008623, 0.008633, 0.008583, 0.008723, 120, 1, 2);
INSERT INTO public.measurements VALUES (31, '1m8b3hayh3esf', 'eedf2a2e7d78d103', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.714969473930524, 1, 0.008453, 0.008381999999999999, 0.0084025, 0.0083011, 0.008993999999999999, 100, 1, 2);
INSERT INTO public.measurements VALUES (32, '1m8b3hayh3esf', '3494e0bc48479e79', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 1.1832260832260835, 1, 0.013800999999999999, 0.013760999999999999, 0.0137905, 0.01367, 0.014051999999999999, 120, 1, 66);
INSERT INTO public.measurements VALUES (33, '1m8b3hayh3esf', 'b8e08913210a32cb', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.9314386606819971, 1, 0.010995999999999999, 0.010907, 0.0109465, 0.010665000000000001, 0.0118351, 110, 1, 2);
INSERT INTO public.measurements VALUES (34, '1m8b3hayh3esf', 'ae8a567c7a819fae', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.733848133848134, 1, 0.008563, 0.008542, 0.008553, 0.008492999999999999, 0.008643, 120, 1, 2);
INSERT INTO public.measurements VALUES (35, '1m8b3hayh3esf', 'aaae3d76af03a3d4', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.885022017060563, 1, 0.010435, 0.010355999999999999, 0.010401, 0.010194, 0.011069, 110, 1, 2);
INSERT INTO public.measurements VALUES (36, '1m8b3hayh3esf', '8a77dc8740e56a7a', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 0.9016145844412773, 1, 0.010605999999999999, 0.010565999999999999, 0.010596, 0.0104559, 0.01092, 120, 1, 42);
INSERT INTO public.measurements VALUES (37, '1m8b3hayh3esf', 'c8b9acf57b454ba2', 'cpu-27c5e3ba8f0e', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-26 04:59:47.654455+00', 1.0784212784212783, 1, 0.012579, 0.012549, 0.012568999999999999, 0.0124771, 0.0128309, 120, 1, 2);
INSERT INTO public.predictors VALUES (1, '1m8b3hayh3esf', 'accuracy', NULL, 1, 'stacked', '{"family":"stacked","families":["boosted-trees","gaussian-process","gaussian-process-rank","ridge","ridge-linear"],"weights":[0.1,0.3,0.3,0.2,0.1],"members":["{\u0022family\u0022:\u0022boosted-trees\u0022,\u0022columns\u0022:28,\u0022warp\u0022:{\u0022values\u0022:[0.33088235294117646,0.3897058823529412,0.4117647058823529,0.4411764705882353,0.47058823529411764,0.6397058823529411,0.8161764705882353,0.8235294117647058],\u0022scores\u0022:[-1.6906216295848984,-0.7478585947633023,-0.22988411757923208,0.11418529432142821,0.4727891209922673,0.7478585947633023,1.0968035620935133,1.6906216295848988]},\u0022mean\u0022:0.006578360420254625,\u0022error\u0022:0.6198823313886753,\u0022chains\u0022:[[{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.048840144960434824,0,0,0,-0.02620367127144683,0,0,0]},{\u0022columns\u0022:[9,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.02452663631007423,0,0,0,0.07137568482445422,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.060821177735265124,0,0,0,-0.009164229360873794,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.04174223312294737,0,0,0,-0.022370420907133558,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.012729952514665695,0,0,0,0.05886226608772349,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.05533053012246008,0,0,0,-0.011966155363785754,0,0,0]},{\u0022columns\u0022:[18,4,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.05600865059016888,0,0.015357056377728254,0,-0.020719394712722234,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.047357761172473416,0,0,0,-0.02083156748610726,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.012254435413610548,0,0,0,0.042994210708680626,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.04514706577352774,0,0,0,-0.005742753973226531,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.00979806626419952,0,0,0,0.0331863482163283,0,0,0]},{\u0022columns\u0022:[3,-1,25,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.013657739300968122,0,0,0,0.016002194502788596,0,0.04517121969838673,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.03820321344391596,0,0,0,-0.013386532810162739,0,0,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004107959074672376,0,0,0,0.036887663739120724,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007689939329315112,0,0,0,-0.0204297191256528,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.023899717063044147,0,0,0,0.03094694292499086,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.025670970446573797,0,0,0,-0.007485421025187206,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.031408359777464846,0,0,0,-0.007628722788420126,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007359314047688463,0,0,0,0.026446108187366785,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018857714956550257,0,0,0,0.007470130784502982,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.02297538495697686,0,0,0,-0.020512420585011796,0,0,0]},{\u0022columns\u0022:[4,-1,15,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.014221440079194313,0,0,0,-0.02394775087881053,0,0.0035870722577495463,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0036213265447899807,0,0,0,0.026802938905875377,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.016145677474855073,0,0,0,0.01857674779335611,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.024080157703921492,0,0,0,-0.0065920662139001005,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.021010122414529316,0,0,0,-0.008883052845908438,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00863789837802756,0,0,0,-0.013098684743607156,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007471139229297989,0,0,0,-0.011836726178875438,0,0,0]},{\u0022columns\u0022:[25,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0013820510109026206,0,-0.019847343849948303,0,0.02417546621610317,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.015745473181965383,0,0,0,0.0197996962796762,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.01795073338931858,0,0,0,-0.017949060274912904,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.018683412682274587,0,0,0,-0.0047537822308109205,0,0,0]},{\u0022columns\u0022:[5,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.009548977983634892,0,0.006133943642051068,0,0.020873504507418286,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0045040662677652355,0,0,0,0.01682384702670515,0,0,0]},{\u0022columns\u0022:[23,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0043552829448308735,0,0,0,0.017865777677356715,0,0,0]},{\u0022columns\u0022:[0,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.01737419347250178,0,0.0042159891113889994,0,-0.009031764047284533,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.010972026862445486,0,0,0,0.005452671317106106,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.010313705250698758,0,0,0,0.00512551103807974,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.015571489348789845,0,0,0,-0.009694882935656832,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006089232277629745,0,0,0,0.01436862184631317,0,0,0]},{\u0022columns\u0022:[0,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0029212462560431357,0,0.01581006847802699,0,-0.008642028530732239,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.008220272689385686,0,0,0,0.002815806396141709,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.013281667191364883,0,0,0,-0.010630636624214276,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.008883861933644188,0,0,0,0.0015845496706060962,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002550497360719287,0,0,0,0.012599062411731629,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.01569123211753262,0,0,0,-0.007074499901552511,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002294890560113199,0,0,0,0.010814380692627136,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010165517851069507,0,0,0,-0.007938628143731455,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006370765152309224,0,0,0,0.0032031222789208457,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0027512082744669897,0,0,0,0.003128640195450135,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.01365304814846674,0,0,0,-0.0060139840973472605,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010706449214222834,0,0,0,-0.004625578112951459,0,0,0]},{\u0022columns\u0022:[1,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.010820302855891093,0,0,0,0.01229656402229088,0,0.0011238027507811665,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006624369725913551,0,0,0,0.008975735644799981,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007044230187460963,0,0,0,0.00824276089335539,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.004874467721219492,0,0,0,0.009567668507093516,0,0,0]},{\u0022columns\u0022:[22,4,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00014627758349413508,0,-0.004752402900756373,0,0.001796342891563422,0,0,0]},{\u0022columns\u0022:[2,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.008830403523035378,0,0.0018704224946414444,0,-0.009000794941691549,0,0,0]},{\u0022columns\u0022:[12,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.008520752544801334,0,-0.0012637668365882775,0,0.0018853667125126848,0,0,0]},{\u0022columns\u0022:[18,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0005189392961734953,0,0.010646625789134343,0,-0.004228162634626122,0,0,0]},{\u0022columns\u0022:[20,-1,4,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0049079263282680525,0,0,0,0.011399666738063148,0,0.0009362281612617152,0]},{\u0022columns\u0022:[22,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0009743183863343544,0,-0.0077348984507783665,0,0.0016311079161254987,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0010792501313765378,0,0,0,-0.005143850703942648,0,0,0]},{\u0022columns\u0022:[2,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0003045808573377919,0,0.0020333396955463487,0,-0.0035564620931523507,0,0,0]},{\u0022columns\u0022:[25,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0008651335218402088,0,0,0,0.007910335907031113,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0002648831706827348,0,0,0,0.008225204868124699,0,0,0]},{\u0022columns\u0022:[5,8,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002441768832907913,0,0.0014219531005051182,0,0.010505995640357186,0,0,0]},{\u0022columns\u0022:[2,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.009945675872871467,0,0.0012873884442338493,0,-0.0022528140042418284,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005433705422031734,0,0,0,-0.0020270790790178836,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007275972477638766,0,0,0,-0.000741269597580895,0,0,0]},{\u0022columns\u0022:[-1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0031622148303501823,0,0,0,0,0,0,0]},{\u0022columns\u0022:[3,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0035109903652717437,0,0,0,0.008906041795954571,0,-0.0016842903618691557,0]},{\u0022columns\u0022:[2,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0011130666848232257,0,0.00842122816868379,0,-0.0033237375457905844,0,0,0]},{\u0022columns\u0022:[12,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.006108940327227324,0,-0.0017893458488057493,0,0.00870773872019375,0,0,0]},{\u0022columns\u0022:[2,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0077876055231169755,0,-0.0012381936048696672,0,-0.003215772833827525,0,0,0]},{\u0022columns\u0022:[2,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0011721566126099516,0,0.00038424378899223785,0,-0.0030442649493567235,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003051306424655633,0,0,0,0.007799456157889589,0,0,0]},{\u0022columns\u0022:[1,-1,21,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0052865251520237385,0,0,0,0.007383485162802145,0,-0.0015256125883581987,0]},{\u0022columns\u0022:[3,-1,21,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.003064440411898028,0,0,0,0.0072107413106735465,0,-0.0014442465836457617,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0053219810723338255,0,0,0,-0.002719832024814899,0,0,0]},{\u0022columns\u0022:[17,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0003544716264991244,0,-0.0031848425804546043,0,0.007335845258908825,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002683326020117484,0,0,0,0.0009330875867307138,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003264261946051818,0,0,0,0.0032140088500695998,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003279111086402245,0,0,0,0.0032538735875478194,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003907866676581359,0,0,0,0.005320422731786283,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0018688516151992235,0,0,0,0.0052944224381566,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0027339865459099625,0,0,0,0.006080405312857878,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0007608972530546139,0,0,0,-0.002830530181295993,0,0,0]},{\u0022columns\u0022:[22,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0027537810943765884,0,0,0,0.0006082335070752835,0,0,0]},{\u0022columns\u0022:[1,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0034968478834076547,0,0,0,0.005958175565958645,0,-0.00213157606534968,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0030176282962723375,0,0,0,0.0058432507642804865,0,0,0]},{\u0022columns\u0022:[21,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0007802018313047146,0,0,0,-0.0021152304926133816,0,0,0]},{\u0022columns\u0022:[2,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.006024885466477221,0,-0.0019804296480718676,0,-0.002609106694093952,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002746381125679049,0,0,0,-0.0017272832474179544,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003028684983292629,0,0,0,0.0006704061418576257,0,0,0]},{\u0022columns\u0022:[2,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00183909524115673,0,0.0008581947699487936,0,-0.0022163026981043767,0,0,0]},{\u0022columns\u0022:[4,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0033638738700526587,0,0,0,-0.0020980998875388093,0,0.0006608084935240973,0]},{\u0022columns\u0022:[6,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002434055903652198,0,0.0006255653738694789,0,0.005565365186833896,0,0,0]},{\u0022columns\u0022:[6,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0018001086105295452,0,8.807090900190504E-05,0,0.005268545710202755,0,0,0]},{\u0022columns\u0022:[22,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002705282354555147,0,0,0,0.0006378562259705103,0,0,0]},{\u0022columns\u0022:[22,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.00262408696685415,0,0,0,0.0006038372272520831,0,0,0]},{\u0022columns\u0022:[5,8,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002433014582554419,0,0.00022343112184932472,0,0.003292707057248882,0,0,0]},{\u0022columns\u0022:[22,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0019972773522666997,0,6.42044794849759E-05,0,0.0006305548007507746,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002999954583519755,0,0,0,0.0039119993473438934,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0031443234304344776,0,0,0,-0.0008801954811338763,0,0,0]},{\u0022columns\u0022:[11,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0006716589075269633,0,8.086353817433828E-05,0,0.004745031673059691,0,0,0]},{\u0022columns\u0022:[2,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0019731248605099083,0,0.004863611333008994,0,-0.0020648311233145114,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0021216017069838364,0,0,0,0.004642854601758865,0,0,0]},{\u0022columns\u0022:[6,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.001935124945143381,0,0.0005839772197935532,0,0.0045369853180545145,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0023045231800436633,0,0,0,0.0003838775633573911,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0019416611631084654,0,0,0,0.004050645618783602,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-7.79939661052404E-05,0,0,0,0.003445813254457825,0,0,0]},{\u0022columns\u0022:[5,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00017426019704053187,0,0.00012338780092257599,0,0.004271872570853195,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002215280279742206,0,0,0,0.0038600518796788317,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0016266739671711914,0,0,0,0.0018887529385315644,0,0,0]},{\u0022columns\u0022:[11,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.001533292759869946,0,-2.778694784662144E-05,0,0.0020203261725575913,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0020544394812839592,0,0,0,0.0035003145767153183,0,0,0]},{\u0022columns\u0022:[22,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0023409281756837223,0,0,0,-6.486164650630455E-05,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.001624399773044786,0,0,0,0.0003600721853450743,0,0,0]},{\u0022columns\u0022:[5,22,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0022622257698426103,0,-8.060620857770558E-05,0,0.004112983127234829,0,0,0]},{\u0022columns\u0022:[21,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004173706289253913,0,-0.00036998909556977885,0,-0.0024367889209751903,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0010984779282914572,0,0,0,0.0014200537470201954,0,0,0]},{\u0022columns\u0022:[6,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0010012044941326034,0,-0.002315402200355947,0,0.0037164553687763177,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002476350406333228,0,0,0,0.0019988617654331732,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0020842884914941823,0,0,0,-0.0004267381484199166,0,0,0]},{\u0022columns\u0022:[20,-1,14,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.001016080184223123,0,0,0,0.00389642274313841,0,-0.0015705431248977406,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002229232213715315,0,0,0,-2.6109639682190546E-05,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0017654436160604373,0,0,0,-0.001953685607117438,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0008046093611635759,0,0,0,0.0023029572712103246,0,0,0]},{\u0022columns\u0022:[11,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.000857909793340817,0,3.95234958792097E-05,0,0.0028265961293935586,0,0,0]},{\u0022columns\u0022:[3,-1,17,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0022943528868927593,0,0,0,0.00028874808737224374,0,-0.0018830063988163912,0]},{\u0022columns\u0022:[16,-1,6,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0017825793908795172,0,0,0,0.0010805867076535112,0,-0.0015771422151504481,0]},{\u0022columns\u0022:[1,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0014930279636757575,0,0.0010229554165786573,0,-0.0020944129408518534,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0014108530591424894,0,0,0,0.0006806734789525778,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0013262018755939404,0,0,0,0.002688610566748838,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0005187692549008039,0,0,0,0.003271518525848749,0,0,0]},{\u0022columns\u0022:[21,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0035328513856659025,0,-0.0018185641005490658,0,-0.0019299826036698524,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00044486960555489065,0,0,0,-0.0012134180714556111,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002331814128981152,0,0,0,-0.0007498365933351765,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0013804162723252116,0,0,0,-0.0018107852921258455,0,0,0]},{\u0022columns\u0022:[17,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0018548440061118224,0,0.0008073559088506529,0,0.003044079435618397,0,0,0]},{\u0022columns\u0022:[4,-1,2,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0031794497093848395,0,0,0,-0.00025956298898927656,0,-0.0017559189924525253,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.001954424625655996,0,0,0,-0.00048064231822775305,0,0,0]},{\u0022columns\u0022:[8,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0008829782317206328,0,0.0030748141767212144,0,-0.00044212218184981833,0,0,0]},{\u0022columns\u0022:[1,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.000835886059362199,0,-0.0014376828467394208,0,0.0028378957466799505,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0024125224468715544,0,0,0,0.0017495269294560134,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0028911649570954167,0,0,0,-0.00044884660843046034,0,0,0]},{\u0022columns\u0022:[6,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0021191968141404957,0,0.0009439118191456561,0,0.0027369694927169945,0,0,0]},{\u0022columns\u0022:[4,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.002590997786438755,0,0,0,-0.0006557403271908281,0,0.0008935698554578877,0]},{\u0022columns\u0022:[25,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.000515607999180817,0,0,0,0.0007557331063805735,0,0,0]}],[{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0283463972807619,0,0,0,-0.06537698520503227,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.053895603240371404,0,0,0,0.03999315113823326,0,0,0]},{\u0022columns\u0022:[5,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.022562070367414144,0,-0.06151507068756525,0,0.03080111448306791,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007586761003449257,0,0,0,-0.05677372339314462,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.021336484480432703,0,0,0,0.028753761123786994,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.009461525443243853,0,0,0,0.02506557089532092,0,0,0]},{\u0022columns\u0022:[4,-1,20,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.02680411931846297,0,0,0,-0.05302395351860922,0,-0.013871139320698236,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.011312214109883327,0,0,0,-0.054416907484554,0,0,0]},{\u0022columns\u0022:[18,-1,3,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0357917726120894,0,0,0,-0.051514672418711126,0,-0.018144718600671406,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018680568031413287,0,0,0,0.028541958140246147,0,0,0]},{\u0022columns\u0022:[16,-1,2,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.032360640305298165,0,0,0,-0.009928228136417234,0,-0.04777092626137116,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005574874684364056,0,0,0,0.030634739489015596,0,0,0]},{\u0022columns\u0022:[20,-1,18,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.044356699351659486,0,0,0,0.013455841924667568,0,-0.0014691106589033917,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.025725441789020018,0,0,0,-0.04051052115480102,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.024296941517252205,0,0,0,0.02438751935648611,0,0,0]},{\u0022columns\u0022:[3,-1,24,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.04024739726814076,0,0,0,0.011085229468411636,0,-0.010675451553727372,0]},{\u0022columns\u0022:[19,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.03810086941383991,0,0.0007564602177230263,0,0.013439668148850456,0,0,0]},{\u0022columns\u0022:[2,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0007161156727777984,0,0.027142476070273272,0,-0.03606882304510179,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.02385687865102561,0,0,0,-0.03186133229213001,0,0,0]},{\u0022columns\u0022:[16,-1,3,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.024422510485137328,0,0,0,-0.0009159518042485352,0,-0.0041114224027887615,0]},{\u0022columns\u0022:[10,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.02311997659259667,0,-0.0008671010413552805,0,-0.03340474393221864,0,0,0]},{\u0022columns\u0022:[4,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.020452593283101964,0,0,0,-0.03162315758916698,0,-0.007851781347996922,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006068021181972046,0,0,0,0.02276780722988597,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.021105561894777677,0,0,0,-0.005679667826325833,0,0,0]},{\u0022columns\u0022:[11,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.003768409923588061,0,-0.02980390634616061,0,0.020427894209903912,0,0,0]},{\u0022columns\u0022:[3,-1,17,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.018531030887096796,0,0,0,0.002092599638840603,0,0.01933469715016308,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002039935002419847,0,0,0,-0.017271753146702987,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.006307598214133867,0,0,0,-0.017054488566750483,0,0,0]},{\u0022columns\u0022:[18,-1,6,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.010599099432153569,0,0,0,-0.023137255091323694,0,-0.0006142518609457884,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.013774948332022502,0,0,0,0.01815909064275072,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00304372419683067,0,0,0,-0.02560162635908443,0,0,0]},{\u0022columns\u0022:[19,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00429034550922763,0,-0.02423620628659993,0,0.01882861723442868,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.015757204718310117,0,0,0,-0.01999589667468639,0,0,0]},{\u0022columns\u0022:[16,-1,7,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.015455599596766447,0,0,0,0.0011090672799066138,0,-0.018739904313879785,0]},{\u0022columns\u0022:[10,11,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0008610976369874964,0,0.016542315613571324,0,-0.021407005141092044,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.003821706125543074,0,0,0,-0.011078117658989084,0,0,0]},{\u0022columns\u0022:[19,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0010690570676723159,0,-0.01655579373457799,0,0.006392034211653343,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.013657449586137078,0,0,0,0.013510064965089117,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.019714698136754045,0,0,0,0.0038869777688307324,0,0,0]},{\u0022columns\u0022:[3,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.01251595834755641,0,0,0,0.011903176326327501,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018492003539919716,0,0,0,0.0030379791490269736,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.011291422098927962,0,0,0,-0.01758362247383368,0,0,0]},{\u0022columns\u0022:[15,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005774768774653851,0,0.0021846178544172087,0,-0.0013920793480740965,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004520931605312363,0,0,0,-0.001317835116176811,0,0,0]},{\u0022columns\u0022:[8,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.012507991753603289,0,0.0018269885498982986,0,-0.010951906715717023,0,0,0]},{\u0022columns\u0022:[18,-1,1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.01556664729768246,0,0,0,0.004700349440431249,0,-0.017201190456584112,0]},{\u0022columns\u0022:[11,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0016218418930766503,0,-0.014049965644246085,0,0.014736426108472733,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010882541938269338,0,0,0,-0.000680217572180029,0,0,0]},{\u0022columns\u0022:[21,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00375524011508188,0,-0.0010952575912716713,0,-0.01622443898196416,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.011162844691690234,0,0,0,0.01050076333110201,0,0,0]},{\u0022columns\u0022:[2,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.013701039386853596,0,0.00041327099051267376,0,-0.015618546979395633,0,0,0]},{\u0022columns\u0022:[17,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0003912298710186646,0,0.0015168623769680264,0,0.009453718979940203,0,0,0]},{\u0022columns\u0022:[18,-1,3,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0027535046309023078,0,0,0,-0.014866457133932828,0,0.0018932278978505363,0]},{\u0022columns\u0022:[10,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0017819158298252593,0,0.012754283524073354,0,-0.014063239506649831,0,0,0]},{\u0022columns\u0022:[7,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0034694248889315677,0,0,0,-0.008710084299512543,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.012213805987071601,0,0,0,0.0013430935983008104,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010236926042977029,0,0,0,-0.00836786861504066,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.01055038062817311,0,0,0,0.0016869392788256533,0,0,0]},{\u0022columns\u0022:[11,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00209955770976407,0,-0.01305856390268476,0,0.011748919905665409,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0077799185962774955,0,0,0,-0.0003591572093453911,0,0,0]},{\u0022columns\u0022:[5,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002228845751291701,0,-0.009164834950857619,0,0.011179642946653641,0,0,0]},{\u0022columns\u0022:[19,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0008976457950235162,0,-0.0122681103213625,0,0.0015254700723913376,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.009413703723259864,0,0,0,0.006780120794336126,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0017929639385349107,0,0,0,0.010589007777805684,0,0,0]},{\u0022columns\u0022:[10,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.01031233820081524,0,0.0008510109890054158,0,-0.011761304102567358,0,0,0]},{\u0022columns\u0022:[11,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0016125479978695608,0,-0.011011892130736096,0,0.009762346830105092,0,0,0]},{\u0022columns\u0022:[4,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.009423240855848171,0,0,0,0.0011273888635469202,0,-0.0011684247095385713,0]},{\u0022columns\u0022:[11,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0015476071127844989,0,-0.010664687033239964,0,0.008960338206648955,0,0,0]},{\u0022columns\u0022:[11,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.01070039064839768,0,0.0013727015883912691,0,0.008482453502294342,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007640607783603742,0,0,0,-0.006219427382283621,0,0,0]},{\u0022columns\u0022:[-1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0,0,0,0,0,0,0],\u0022leaves\u0022:[0.0013451650402555501,0,0,0,0,0,0,0]},{\u0022columns\u0022:[8,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005485885049549157,0,0.0013666881077307074,0,-0.00760674604813292,0,0,0]},{\u0022columns\u0022:[10,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.001091586345158521,0,0.007715675497799802,0,-0.01007294188158791,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004942279306949662,0,0,0,-0.00953571831456989,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0062697861014339275,0,0,0,0.0019151480979147967,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007091493386091559,0,0,0,0.005028519943019492,0,0,0]},{\u0022columns\u0022:[2,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0005952641328745791,0,0.007211720880122262,0,-0.006667922099148744,0,0,0]},{\u0022columns\u0022:[10,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0006792446395284217,0,0.0028377419161444927,0,-0.008370872464673457,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.004554941340281617,0,0,0,0.007275731718634502,0,0,0]},{\u0022columns\u0022:[5,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0010681613293471496,0,0.0015123149638803987,0,0.006660755048275054,0,0,0]},{\u0022columns\u0022:[2,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0007696292133501913,0,0.00516799235352035,0,-0.00783021319687855,0,0,0]},{\u0022columns\u0022:[12,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.006722417046473552,0,0.0011876503540223244,0,-0.005842789349519786,0,0,0]},{\u0022columns\u0022:[11,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.008322771661105623,0,0.001125802143151889,0,0.006717279977220635,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007522697522099924,0,0,0,0.0015946352374790879,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0012645972661036332,0,0,0,-0.005330279145051908,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0011836630410730006,0,0,0,-0.00504599759064914,0,0,0]},{\u0022columns\u0022:[20,-1,7,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.006910073216160612,0,0,0,0.0013525690613517955,0,0.0004939452827220854,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003898908812427,0,0,0,0.00451304954071919,0,0,0]},{\u0022columns\u0022:[14,-1,6,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.006336966717462732,0,0,0,-0.0073546754146922135,0,0.001488373848075806,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005998995159198053,0,0,0,-0.0033320592898381193,0,0,0]},{\u0022columns\u0022:[14,-1,7,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.005679048750707491,0,0,0,0.002084341363657291,0,-0.006784716230450596,0]},{\u0022columns\u0022:[10,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0007121325851638001,0,0.005376166150669757,0,-0.0063480890997662685,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0006786033214899208,0,0,0,0.004287859762064268,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00040498405123354496,0,0,0,0.0014644302445805937,0,0,0]},{\u0022columns\u0022:[4,-1,10,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.005306924516336054,0,0,0,-0.0004163969078717078,0,-0.006288061249643872,0]},{\u0022columns\u0022:[21,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.002570494019858385,0,0.0002105395001885434,0,-0.005952697982996198,0,0,0]},{\u0022columns\u0022:[11,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0010557562535574146,0,-0.005635220757236401,0,0.005668093339399525,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00017318424238289978,0,0,0,0.004085729602714476,0,0,0]},{\u0022columns\u0022:[10,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0032971007359231413,0,0.0009902127604405977,0,-0.0055525812289952325,0,0,0]},{\u0022columns\u0022:[4,-1,14,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.004706878596230658,0,0,0,0.0008455058556333421,0,-0.0053205193726909095,0]},{\u0022columns\u0022:[4,-1,1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0044558450710983554,0,0,0,0.00013877256761350644,0,-0.0038864437861368373,0]},{\u0022columns\u0022:[3,-1,9,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0049368204403201065,0,0,0,0.00013137136400745273,0,0.003784074725499931,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0005677793203965257,0,0,0,0.003874968149430687,0,0,0]},{\u0022columns\u0022:[10,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0020985677291739018,0,9.40833275059071E-05,0,-0.005105757949974418,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0036587624063300177,0,0,0,0.0016816909989648724,0,0,0]},{\u0022columns\u0022:[11,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[2.621403050783992E-05,0,-0.0046590829726140095,0,0.004853066936134221,0,0,0]},{\u0022columns\u0022:[21,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0002828014634161083,0,0.0008510351481263419,0,-0.004657185783323216,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004695734049812312,0,0,0,0.0010708381693021215,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.000517487218432613,0,0,0,0.001286954813548309,0,0,0]},{\u0022columns\u0022:[21,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.001508179109384885,0,0,0,-0.004534551500631334,0,0,0]},{\u0022columns\u0022:[2,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0038397587899746204,0,0.0009545571158282333,0,-0.004333627756585045,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0025346648670087923,0,0,0,0.004470530413309262,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002206956009995289,0,0,0,0.0031846656378682328,0,0,0]},{\u0022columns\u0022:[4,-1,24,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0035572763165313496,0,0,0,-0.000182194017731848,0,0.0008689806952048907,0]},{\u0022columns\u0022:[5,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0015650265518668916,0,-0.004965584647556437,0,0.003367554912983011,0,0,0]},{\u0022columns\u0022:[11,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-8.179545423442828E-05,0,0.0009133166073456844,0,0.003984492167492172,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0005405358299372275,0,0,0,-0.0032414714553718805,0,0,0]},{\u0022columns\u0022:[11,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0005468324409115294,0,-0.004624366092116,0,0.0038440108685708473,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0024409881456002465,0,0,0,-0.0038625378129004393,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0018641441345861065,0,0,0,-0.0030098755139961707,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003012015126595621,0,0,0,0.0026121193896830475,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0007836644792266985,0,0,0,-0.0026887080131646084,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0007335099525561898,0,0,0,-0.002545310252462495,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[7.359504812066466E-07,0,0,0,0.002364361760395091,0,0,0]},{\u0022columns\u0022:[5,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0014925065458200482,0,-0.004049555014328924,0,0.002575033928810136,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0035110845506710966,0,0,0,0.0012885180488313157,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00053210272315067,0,0,0,0.002347469008628046,0,0,0]},{\u0022columns\u0022:[2,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0006375241101701745,0,0.0019195094714267724,0,-0.0023589318033282944,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002576828857414799,0,0,0,-0.00014917452334753064,0,0,0]},{\u0022columns\u0022:[18,-1,21,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0032859636109168152,0,0,0,0.00032975892633428785,0,-0.0034437321871145805,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002101159252849276,0,0,0,-0.0022375420766785987,0,0,0]},{\u0022columns\u0022:[3,-1,20,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0028733914091984597,0,0,0,0.0021049297385617887,0,-1.615904483357476E-05,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0022936303353366283,0,0,0,4.060426388579557E-05,0,0,0]},{\u0022columns\u0022:[3,-1,15,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0014423864974677403,0,0,0,-0.00047698064176438095,0,0.0003900402191540943,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0027828288369671993,0,0,0,0.0017752559771920928,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0014920238798136962,0,0,0,-0.0012512928347774537,0,0,0]},{\u0022columns\u0022:[4,-1,6,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0020992919615502245,0,0,0,5.304736479617525E-06,0,0.0008380967882706714,0]},{\u0022columns\u0022:[5,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0003002529314170045,0,-0.0036497962761648348,0,0.001987329723600879,0,0,0]},{\u0022columns\u0022:[8,4,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.001881338805008832,0,7.579323860056367E-05,0,-0.0020841884373798717,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0017820446943028617,0,0,0,0.0016166837514081207,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.001819442581428755,0,0,0,-0.0017637818266036695,0,0,0]},{\u0022columns\u0022:[10,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00016530902944268395,0,0.0017839260737568848,0,-0.0030946590770983395,0,0,0]},{\u0022columns\u0022:[19,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0006746654865749358,0,-0.0022565498445058225,0,0.0026324135813129454,0,0,0]},{\u0022columns\u0022:[19,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002887427010108271,0,0.000683597448009787,0,0.0024920181903095883,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0009196702808847067,0,0,0,-0.0020774317311428856,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00036925538068393514,0,0,0,-0.0008480757942392189,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003185745786048827,0,0,0,0.0009607345538254044,0,0,0]},{\u0022columns\u0022:[10,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00015049821512041402,0,0.001562663707103091,0,-0.0025979929223435626,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[9.585258892441542E-05,0,0,0,0.0017824223148441077,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0015436537967217568,0,0,0,9.010143358895044E-05,0,0,0]}],[{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.04688060022575074,0,0,0,0.070310974103619,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.03831140543128938,0,0,0,0.0535901888407845,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.054385301690146194,0,0,0,0.007646906275436207,0,0,0]},{\u0022columns\u0022:[18,-1,2,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.027634572019932135,0,0,0,-0.016810128325492252,0,-0.06124124657134672,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.026160728178869084,0,0,0,-0.044333180941404544,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.05329139817269004,0,0,0,-0.03165509266198021,0,0,0]},{\u0022columns\u0022:[3,-1,1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.053922338828694384,0,0,0,0.009783638360148061,0,0.06121129970927719,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.04177173844768745,0,0,0,-0.03888561956075508,0,0,0]},{\u0022columns\u0022:[17,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.007425118680327848,0,-0.05322764122882578,0,0.017802257041057926,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.03819729871836274,0,0,0,-0.046580210443615176,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.043785397816998264,0,0,0,0.043997526142290896,0,0,0]},{\u0022columns\u0022:[3,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.04253567500978026,0,0,0,0.009126045011668095,0,0.04466772936064881,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.012183714402708315,0,0,0,0.03980700275653962,0,0,0]},{\u0022columns\u0022:[3,-1,9,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.039617307574447536,0,0,0,0.015369414184143606,0,0.04682815250920389,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018252831003212615,0,0,0,0.02606714749936734,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.029634736676244625,0,0,0,0.03927407380403416,0,0,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.027856652475669947,0,0,0,0.018506366841934466,0,0,0]},{\u0022columns\u0022:[18,4,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.03985877967429511,0,0.009483587123014723,0,-0.04136307657135043,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.03263724040785087,0,0,0,-0.003756181810285107,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018282178411734178,0,0,0,0.03279285845573561,0,0,0]},{\u0022columns\u0022:[19,-1,23,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.005172933504733016,0,0,0,0.008791174038495771,0,0.034243372818941416,0]},{\u0022columns\u0022:[4,-1,24,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.029734424403213222,0,0,0,-0.0298073930129714,0,-0.005582029330569809,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.023707060332149144,0,0,0,0.028201992165346766,0,0,0]},{\u0022columns\u0022:[19,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005629663455106994,0,-0.036859683325041755,0,0.02690126867303502,0,0,0]},{\u0022columns\u0022:[19,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005329414737501287,0,-0.03489383354770619,0,0.021189698522671874,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.02521264356858669,0,0,0,-0.02122190656606559,0,0,0]},{\u0022columns\u0022:[5,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.031900994074971704,0,-0.0002174601393140846,0,0.02510938138547689,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.018515202074602218,0,0,0,0.01908220605174992,0,0,0]},{\u0022columns\u0022:[3,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.022356299229878012,0,0,0,0.0065293858135295835,0,-0.0019550833623055443,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.021533712452287995,0,0,0,0.021476674873458387,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0015548580493726493,0,0,0,0.02114987135957728,0,0,0]},{\u0022columns\u0022:[5,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.027332436317780966,0,0.004983202696841475,0,0.02228038822506394,0,0,0]},{\u0022columns\u0022:[6,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00866601408816338,0,0.0008814949811217365,0,0.02109210085306053,0,0,0]},{\u0022columns\u0022:[19,-1,25,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.005592285382488585,0,0,0,0.00446283164449566,0,0.018683472512629664,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.010197098154731243,0,0,0,0.01677721899073301,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.01092040885515172,0,0,0,0.01577058585128903,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.004120121477186048,0,0,0,0.016011996222274477,0,0,0]},{\u0022columns\u0022:[10,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0018242718959586219,0,0.006966598837086012,0,-0.026455069022273014,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00668544423747712,0,0,0,-0.016565488537780507,0,0,0]},{\u0022columns\u0022:[6,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.01568199581576555,0,0.005833856538530729,0,0.01786832916450189,0,0,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.016627060956181598,0,0,0,0.013115488472643313,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005807787186370754,0,0,0,0.012943626978033054,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.009963038655901707,0,0,0,0.0123081064842127,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.003178422551915242,0,0,0,-0.015015146972947018,0,0,0]},{\u0022columns\u0022:[25,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.012118390362893925,0,0,0,0.012389384273769649,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005468443826424785,0,0,0,-0.012480399779419527,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00313702317148545,0,0,0,-0.013888161120736837,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.013154910466106826,0,0,0,0.011272013097080787,0,0,0]},{\u0022columns\u0022:[18,23,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0033112324591098694,0,0.01066848484076908,0,-0.021034749873937608,0,0,0]},{\u0022columns\u0022:[2,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004919419627871098,0,0,0,-0.00970463289440141,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.010814783015689547,0,0,0,0.009954708138403894,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007860254084295096,0,0,0,-0.011748136920381975,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007108165458886464,0,0,0,-0.0013579451963494239,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.008913256325952553,0,0,0,0.008959422361036291,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0072164709109104296,0,0,0,-0.008091205688995127,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00010199207623007578,0,0,0,0.010261390659408147,0,0,0]},{\u0022columns\u0022:[5,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0074978899819653135,0,0,0,0.010247390743221198,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00120928132387728,0,0,0,-0.009341246663866975,0,0,0]},{\u0022columns\u0022:[12,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.005027380687566696,0,0.0040849624005265235,0,0.013871769423305423,0,0,0]},{\u0022columns\u0022:[20,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.01458600306751179,0,0.000582800280787199,0,0.0031215741666700287,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003850672292767835,0,0,0,0.0029550902111142945,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007677391752738152,0,0,0,0.009261721181633787,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.009421159876108502,0,0,0,-0.013603755684272923,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007173576677234425,0,0,0,-0.008165074346022821,0,0,0]},{\u0022columns\u0022:[5,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0025536875689162373,0,-0.014796556309912634,0,0.0035049367800554874,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005329598087626507,0,0,0,0.008899879867557704,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010590832249211238,0,0,0,-0.007315136670094222,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.009913018985261719,0,0,0,-0.006924996047689196,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.009180017399247667,0,0,0,-0.006555662925145772,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007342485075510869,0,0,0,0.0075944482430140015,0,0,0]},{\u0022columns\u0022:[25,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006006094144472525,0,0,0,0.004908771202655083,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00706255238321641,0,0,0,-0.004665632675172286,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005719625270120914,0,0,0,-0.005998776652387672,0,0,0]},{\u0022columns\u0022:[21,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.000588912719897845,0,0,0,-0.005079226557925634,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.006773433038005665,0,0,0,-0.0009585979477317008,0,0,0]},{\u0022columns\u0022:[14,13,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.011662716000765795,0,-0.004551428311574684,0,-0.013902645692235994,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.010702144588358007,0,0,0,0.0039491095683164435,0,0,0]},{\u0022columns\u0022:[12,9,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0035856976092997627,0,-0.004699385579135354,0,0.010650004369880303,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005449720024187023,0,0,0,-0.006676764272954949,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005964941791714315,0,0,0,-0.006108612013615034,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007482653323007653,0,0,0,-0.0054933421984974485,0,0,0]},{\u0022columns\u0022:[13,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0018855738998328428,0,0.010212213497229434,0,-0.0041418746777601234,0,0,0]},{\u0022columns\u0022:[18,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00045321691839153317,0,0.0029160793482350153,0,-0.011414427923493828,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005599180822449819,0,0,0,-3.416675545034997E-05,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.001059980231763032,0,0,0,0.006708601678443985,0,0,0]},{\u0022columns\u0022:[9,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004922532206505412,0,0,0,0.001092663442977839,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005110137706351334,0,0,0,-0.006198635700866889,0,0,0]},{\u0022columns\u0022:[8,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.009687975386281812,0,0.002337870958938968,0,-0.005999184076407406,0,0,0]},{\u0022columns\u0022:[2,4,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[9.847152106228218E-06,0,0.0025912567378432046,0,-0.0039041583624866007,0,0,0]},{\u0022columns\u0022:[6,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.012792266874920816,0,0,0,0.005127718034177315,0,0,0]},{\u0022columns\u0022:[5,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00265744434757806,0,-0.013214285233839903,0,0.008268135733971815,0,0,0]},{\u0022columns\u0022:[0,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.01214759472379142,0,0.002515713982373897,0,0.0033983998842607856,0,0,0]},{\u0022columns\u0022:[19,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.010763832682125178,0,0,0,-0.006206962506456407,0,0.009700078041141348,0]},{\u0022columns\u0022:[17,-1,25,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.01018976160574517,0,0,0,0.0007760140121999115,0,0.0025308020273018326,0]},{\u0022columns\u0022:[6,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.011572623684790909,0,0.0014643207382716112,0,0.0018594699147398283,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005793711649247655,0,0,0,-6.295980331576856E-05,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005949616573326455,0,0,0,0.002575666068331268,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.006352223082045332,0,0,0,0.0023269161025066057,0,0,0]},{\u0022columns\u0022:[-1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0,0,0,0,0,0,0],\u0022leaves\u0022:[0.0066752692885132916,0,0,0,0,0,0,0]},{\u0022columns\u0022:[10,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0107382226678746,0,0.0019185234481161105,0,-0.009835939893798964,0,0,0]},{\u0022columns\u0022:[0,23,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0036913666278845913,0,0.0020454244370990953,0,0.010165517458921289,0,0,0]},{\u0022columns\u0022:[10,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.009623356527778818,0,0.0019363351337871434,0,-0.00349449374106408,0,0,0]},{\u0022columns\u0022:[8,9,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.009110110846297282,0,0.0018330639266518293,0,-0.0033081207415406617,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002645022238388851,0,0,0,-0.0014202046874526011,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004350933327188959,0,0,0,-0.0032944673120453567,0,0,0]},{\u0022columns\u0022:[16,-1,6,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.00858192869400187,0,0,0,-0.000672777537585511,0,0.00044587395716974787,0]},{\u0022columns\u0022:[13,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00812422583032177,0,-0.0014320733322536194,0,-0.005188582602742165,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005613965300910381,0,0,0,0.0004262412760033141,0,0,0]},{\u0022columns\u0022:[8,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004813178346086423,0,0.00066512402859966,0,-0.003997796780926588,0,0,0]},{\u0022columns\u0022:[13,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00018427722458463396,0,0.00851261590162575,0,-0.005080679128641055,0,0,0]},{\u0022columns\u0022:[0,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0007700495831603634,0,0.0020488018444195814,0,-0.0020232846652947045,0,0,0]},{\u0022columns\u0022:[24,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.006999540923282984,0,-0.0015570950392120428,0,0.0019395324127172038,0,0,0]},{\u0022columns\u0022:[10,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.003310530421217298,0,0.0003695504112210431,0,-0.009534525777905275,0,0,0]},{\u0022columns\u0022:[1,-1,10,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.008296559705822939,0,0,0,0.0010041536324352134,0,-0.003583529643872255,0]},{\u0022columns\u0022:[10,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.007854076521512382,0,0.0009505987720386685,0,-0.008834896155410473,0,0,0]},{\u0022columns\u0022:[4,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005683934175990865,0,0,0,-0.00393679199819245,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.001090956748276121,0,0,0,-0.0020899690631014517,0,0,0]},{\u0022columns\u0022:[13,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.010199616657886044,0,-0.0021741766226834824,0,-0.004409715704176678,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0049072860479133906,0,0,0,0.002676611980390569,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.004019464229536145,0,0,0,0.0001849894575126125,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.008206364666427789,0,0,0,0.002757183115339303,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007210624285186776,0,0,0,-0.0035471672933618395,0,0,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0014202218679745964,0,0,0,0.004629696569069629,0,0,0]},{\u0022columns\u0022:[10,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00022168762789666062,0,0.0069018028229354605,0,-0.0072149216969651245,0,0,0]},{\u0022columns\u0022:[17,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004634270469022729,0,0,0,-0.0019727820695302797,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0030748102766733577,0,0,0,0.0018018700208123604,0,0,0]},{\u0022columns\u0022:[15,-1,13,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.010459037975494537,0,0,0,0.008962528102645638,0,-0.0033619925192275996,0]},{\u0022columns\u0022:[0,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0015564226708112202,0,-0.00667478107812598,0,0.0070083508208133105,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0018727140101149602,0,0,0,0.004781932209666373,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0017603511695080626,0,0,0,0.004495016277086391,0,0,0]},{\u0022columns\u0022:[27,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.006139801524409787,0,0.00048434565928557883,0,-0.0031967002488638603,0,0,0]},{\u0022columns\u0022:[20,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.006684340413763472,0,0,0,0.0010355083010313102,0,0,0]},{\u0022columns\u0022:[7,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.00029549876103173047,0,0,0,-0.00657729145041351,0,-0.002384667009189642,0]},{\u0022columns\u0022:[12,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004280395465014188,0,-0.006226502573058123,0,0.00851745884758627,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005071187035892861,0,0,0,0.004215729515155931,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0046524479788959405,0,0,0,-0.0024560855699605434,0,0,0]},{\u0022columns\u0022:[6,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.001095663975790763,0,-0.002557945809619914,0,0.004509117917660576,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.007198911103769421,0,0,0,0.0053153724739393084,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0069494715286602384,0,0,0,0.00026162056312049653,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0021636103325092426,0,0,0,-0.003041150068599599,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002695452095858785,0,0,0,0.003069149163735024,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0016346711823692264,0,0,0,-0.007616834743592653,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005105332412437704,0,0,0,-0.0067527987518182855,0,0,0]},{\u0022columns\u0022:[18,-1,7,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.007260561211514146,0,0,0,9.768293389319301E-05,0,-0.0009500336879816203,0]},{\u0022columns\u0022:[13,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.006033533140100539,0,9.226398469893705E-05,0,-0.0038335858649741292,0,0,0]},{\u0022columns\u0022:[8,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.000454667390816816,0,0.004153429103019524,0,-0.00243162602285359,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0023812134406089895,0,0,0,0.0014133642057852103,0,0,0]},{\u0022columns\u0022:[5,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.006818007146612899,0,0.0001901203761415049,0,0.0038864373794743005,0,0,0]},{\u0022columns\u0022:[18,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0005133173571943735,0,0.0009335941406591231,0,0.0054930242566159524,0,0,0]},{\u0022columns\u0022:[13,5,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0001687732418548982,0,0.003546368535251095,0,-0.0036939648444720744,0,0,0]}],[{\u0022columns\u0022:[3,-1,1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.06412147800744535,0,0,0,0.006126620868600693,0,0.024789501706162325,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.056716572795975584,0,0,0,-0.03181006398933318,0,0,0]},{\u0022columns\u0022:[2,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005135694187431524,0,0.06032830278675776,0,-0.041124707705944015,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.047726358650675926,0,0,0,-0.04817311808528456,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.044862777131635376,0,0,0,-0.03305165381398176,0,0,0]},{\u0022columns\u0022:[0,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.04271183477106724,0,-0.005857685400427645,0,-0.024140036486601107,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.03692105815594364,0,0,0,-0.045060629426647555,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.049220805644873356,0,0,0,-0.021367470408753836,0,0,0]},{\u0022columns\u0022:[17,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0549564619125169,0,0.0013249814522242886,0,0.03981959020032964,0,0,0]},{\u0022columns\u0022:[19,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.04646154817604978,0,-0.0171926527716446,0,0.03743041478830986,0,0,0]},{\u0022columns\u0022:[3,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.009210613372611903,0,-0.04398359893999379,0,0.009749185859843069,0,0,0]},{\u0022columns\u0022:[18,-1,15,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.011209578264667388,0,0,0,-0.044065925101384074,0,-0.016795667869681855,0]},{\u0022columns\u0022:[16,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.033927064053540644,0,0,0,-0.03104297026311073,0,-0.009823529588730714,0]},{\u0022columns\u0022:[19,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.01190064067881661,0,-0.046136486676512455,0,0.03467027468831065,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007720563930609293,0,0,0,-0.0351630702667594,0,0,0]},{\u0022columns\u0022:[21,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.014933406448673327,0,0,0,-0.03533504318155975,0,0,0]},{\u0022columns\u0022:[17,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.027805735714218474,0,-0.008967453416397786,0,0.009108313217509182,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.01289066637026035,0,0,0,0.029100979844002506,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.028004629839471825,0,0,0,-0.012311406093528668,0,0,0]},{\u0022columns\u0022:[12,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0037235416988657655,0,-0.013442176448684421,0,0.00690549713857113,0,0,0]},{\u0022columns\u0022:[17,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00649949666665826,0,-0.03803435735113836,0,0.029116497483974754,0,0,0]},{\u0022columns\u0022:[10,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0008016490137034887,0,0.029279681954834852,0,-0.03600585829241098,0,0,0]},{\u0022columns\u0022:[21,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0019015367402788657,0,-0.0066791905626000505,0,-0.027743862015702222,0,0,0]},{\u0022columns\u0022:[19,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00045873136799221784,0,-0.03260587320931161,0,0.026033636151476438,0,0,0]},{\u0022columns\u0022:[17,8,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0048561199907714864,0,-0.024285428772182805,0,0.005341150825061875,0,0,0]},{\u0022columns\u0022:[16,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.02329411275369326,0,0,0,-0.005566939715093227,0,-0.022990205904333056,0]},{\u0022columns\u0022:[18,8,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.024015932856048805,0,0.006980942293256666,0,-0.020497783407704268,0,0,0]},{\u0022columns\u0022:[18,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.020796209828364574,0,0,0,-0.028235046339540614,0,0.0012148459376910463,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005769176993501101,0,0,0,0.02335281529579945,0,0,0]},{\u0022columns\u0022:[18,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.00196802478442458,0,0,0,-0.027198074222826402,0,-0.007808059824978965,0]},{\u0022columns\u0022:[11,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0010210933375817601,0,-0.010752178862799956,0,0.024673365510385677,0,0,0]},{\u0022columns\u0022:[22,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0049300539666785985,0,-0.025433556338932146,0,0.0059154354121928494,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.01616709396054992,0,0,0,-0.017877965968042288,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.020468421031682497,0,0,0,-0.016733776146087582,0,0,0]},{\u0022columns\u0022:[18,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0235664216179719,0,0.00127857809217799,0,-0.018545492298994683,0,0,0]},{\u0022columns\u0022:[12,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0008352210666040414,0,-0.002393325965117541,0,0.01869854714797777,0,0,0]},{\u0022columns\u0022:[3,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.017773324861350394,0,0,0,0.00015928348633242588,0,0.02300385961033746,0]},{\u0022columns\u0022:[16,-1,24,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.015287661721173676,0,0,0,-0.023348370456062372,0,-0.002274177032915668,0]},{\u0022columns\u0022:[10,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0027249871411424253,0,0.021387761256745286,0,-0.022423804550161828,0,0,0]},{\u0022columns\u0022:[11,15,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0197965204051924,0,0.0001633726610871414,0,0.020247080656385544,0,0,0]},{\u0022columns\u0022:[1,-1,14,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.002076234054484016,0,0,0,-0.0014684205417325943,0,-0.017122201496789682,0]},{\u0022columns\u0022:[12,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.000984398646111062,0,-0.0015071747149900717,0,0.016048403185048268,0,0,0]},{\u0022columns\u0022:[15,-1,21,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.00019310120167856653,0,0,0,0.020018473939556334,0,-0.0017778708720417417,0]},{\u0022columns\u0022:[11,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.002478517165499084,0,-0.0014780821149189252,0,0.018278394832859587,0,0,0]},{\u0022columns\u0022:[20,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0008448672662642372,0,-0.016178727574377536,0,0.013771225030160681,0,0,0]},{\u0022columns\u0022:[8,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.002971998117730457,0,0.01536716517831784,0,-0.01178907430536841,0,0,0]},{\u0022columns\u0022:[11,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.014519271605528182,0,-0.0035422902640240336,0,0.01647366601688653,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.010831833605748645,0,0,0,0.01559507049598591,0,0,0]},{\u0022columns\u0022:[15,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.016988827999129482,0,-0.0012675850131640635,0,0.013222852022150759,0,0,0]},{\u0022columns\u0022:[11,22,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.010708405535302674,0,0.0029997723505018736,0,0.014863759428919427,0,0,0]},{\u0022columns\u0022:[3,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.014108204691273845,0,0,0,-0.001988920948225837,0,0.017235529250507215,0]},{\u0022columns\u0022:[11,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0008807284326277911,0,-0.004739344210951882,0,0.013987630271130834,0,0,0]},{\u0022columns\u0022:[16,-1,10,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.012843044354094404,0,0,0,-0.001805042791751529,0,-0.01732561528743451,0]},{\u0022columns\u0022:[14,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.015234849092828231,0,-0.001269797861453522,0,-0.01271425400801212,0,0,0]},{\u0022columns\u0022:[16,-1,0,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.01442232380787739,0,0,0,-0.012393977992597295,0,-0.0010537359077183706,0]},{\u0022columns\u0022:[18,-1,15,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.01011525728753679,0,0,0,-0.015521729317119537,0,-0.00084346960483425,0]},{\u0022columns\u0022:[14,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.01311365281612197,0,-0.0007984845592430898,0,-0.011838261829144133,0,0,0]},{\u0022columns\u0022:[11,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.002334016256285773,0,-0.0024715293421195576,0,0.012252480709350776,0,0,0]},{\u0022columns\u0022:[1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0016352734698146323,0,0,0,-0.010958437411978012,0,0,0]},{\u0022columns\u0022:[10,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004434361545953744,0,-0.0010904285726661392,0,-0.010300931167259332,0,0,0]},{\u0022columns\u0022:[8,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0012777851731933748,0,0.011498413324640772,0,-0.012860896851627291,0,0,0]},{\u0022columns\u0022:[10,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.002502225922733138,0,-0.001029891707859984,0,-0.011355771538528401,0,0,0]},{\u0022columns\u0022:[10,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0028992860817590865,0,0.012185553972675399,0,-0.010750130389806885,0,0,0]},{\u0022columns\u0022:[1,-1,27,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.000947669695144101,0,0,0,-0.01188297596184664,0,0.0008927766227723952,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.006090533606686631,0,0,0,0.009693870172359169,0,0,0]},{\u0022columns\u0022:[18,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.012073327503679928,0,-0.0005457998548118729,0,-0.008986321828089672,0,0,0]},{\u0022columns\u0022:[17,10,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00029729539436331066,0,-0.011565209212836727,0,0.012710508456175175,0,0,0]},{\u0022columns\u0022:[11,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005549409806909051,0,-0.0017827658810328686,0,0.011098397688502015,0,0,0]},{\u0022columns\u0022:[17,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00043011498923023765,0,0.004061201725726589,0,0.011588673138634868,0,0,0]},{\u0022columns\u0022:[14,-1,12,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.009979103584104582,0,0,0,0.001040219288308016,0,-0.011231145992866136,0]},{\u0022columns\u0022:[22,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.002949175866022889,0,-0.010632151539913275,0,0.00039644165676215153,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007534519876524427,0,0,0,-0.005257059860694161,0,0,0]},{\u0022columns\u0022:[27,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004097243576663659,0,0.010748625207071328,0,-0.0007435717135772791,0,0,0]},{\u0022columns\u0022:[8,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.009140410970536158,0,0.002256675928010177,0,-0.0078005653778427785,0,0,0]},{\u0022columns\u0022:[23,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.003904966920880181,0,0,0,0.008652922385440897,0,0,0]},{\u0022columns\u0022:[20,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.005588842832677601,0,-0.0011501656697869755,0,0.007584644516165468,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0051968526547174305,0,0,0,0.005938069066702065,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.007797968535294469,0,0,0,-0.008440228648260627,0,0,0]},{\u0022columns\u0022:[8,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.003198596892207757,0,0.0035911189458701868,0,-0.009256268942301969,0,0,0]},{\u0022columns\u0022:[24,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.003399592602090443,0,0.009504981789690219,0,-0.0007549989898253931,0,0,0]},{\u0022columns\u0022:[0,-1,3,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.006531999031615216,0,0,0,0.0032182809966456193,0,-0.0030053859331709717,0]},{\u0022columns\u0022:[19,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.001590830122112319,0,-0.004938353928278222,0,0.0076157643515716205,0,0,0]},{\u0022columns\u0022:[23,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00849089300229453,0,-0.0011703735201431841,0,0.007934511638421949,0,0,0]},{\u0022columns\u0022:[10,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.008759871594021631,0,0.0007048244453072728,0,-0.00029116611456934336,0,0,0]},{\u0022columns\u0022:[15,-1,17,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.008693783959625244,0,0,0,-0.0011477607312857243,0,0.009239204699867163,0]},{\u0022columns\u0022:[11,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0017329276833944866,0,0.0021153009579963533,0,0.00827813388926736,0,0,0]},{\u0022columns\u0022:[19,21,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0011363175714198908,0,-0.003767081376346606,0,0.007836633415173102,0,0,0]},{\u0022columns\u0022:[11,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.00822103416650641,0,-0.002673044473825017,0,0.007418679633030535,0,0,0]},{\u0022columns\u0022:[10,14,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.007568925761872313,0,0.0015903925137651749,0,-0.009252479463738333,0,0,0]},{\u0022columns\u0022:[10,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.006778768231918575,0,0.001784830079929678,0,-0.007289113439560021,0,0,0]},{\u0022columns\u0022:[14,16,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.008233854593387963,0,-0.0005864211527211104,0,-0.008672625843110333,0,0,0]},{\u0022columns\u0022:[14,-1,18,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.005702707111707262,0,0,0,-0.0027709273059635764,0,-0.008593890998495505,0]},{\u0022columns\u0022:[9,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.001428422073640063,0,-0.008135550145242412,0,0.00625587820290019,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005808647950469885,0,0,0,-0.005204750443208278,0,0,0]},{\u0022columns\u0022:[18,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005326037964742367,0,0,0,-0.0015153560097406885,0,0,0]},{\u0022columns\u0022:[7,-1,22,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.0055108186225870754,0,0,0,-0.0030607749861287265,0,0.0005127205025254982,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.001387145225735749,0,0,0,-0.00513445509779034,0,0,0]},{\u0022columns\u0022:[14,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005162631364619098,0,0,0,-0.0025017893305518146,0,0,0]},{\u0022columns\u0022:[8,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.008374052591889112,0,-0.0015480898503987303,0,-0.0071784398869897854,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.00606462613102725,0,0,0,-0.005103472589160927,0,0,0]},{\u0022columns\u0022:[17,1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004690522561828669,0,-0.00582216296000825,0,0.003041073922174006,0,0,0]},{\u0022columns\u0022:[8,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004391546802913518,0,0,0,-0.004143951031871099,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0062209025298433805,0,0,0,0.002223824276804642,0,0,0]},{\u0022columns\u0022:[27,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004557745526653785,0,0,0,-0.00024507945214966546,0,0,0]},{\u0022columns\u0022:[16,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.006439634083381653,0,0,0,-0.0013671751780474862,0,0,0]},{\u0022columns\u0022:[11,15,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.003285909046041482,0,-0.0012774261898290036,0,0.0050461145284002055,0,0,0]},{\u0022columns\u0022:[12,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0040872951125085245,0,-0.0037463057251081507,0,-0.004121018382853637,0,0,0]},{\u0022columns\u0022:[23,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0013912482196128968,0,-0.007142725575961775,0,0.004639402038290642,0,0,0]},{\u0022columns\u0022:[12,24,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.004058058546148013,0,-0.0009427385266944584,0,0.004587031659882958,0,0,0]},{\u0022columns\u0022:[15,-1,9,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.006747355726002283,0,0,0,0.0008503445781681977,0,0.004294786112696782,0]},{\u0022columns\u0022:[12,20,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004762113455058616,0,-0.001118608643181026,0,-0.0035825578545679404,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005698797515679402,0,0,0,-0.004033388769447209,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002397048120244966,0,0,0,6.955885456494066E-05,0,0,0]},{\u0022columns\u0022:[15,-1,16,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.002113847513773551,0,0,0,0.006043335391146635,0,-0.001174943457486878,0]},{\u0022columns\u0022:[15,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0009092856192949604,0,-2.845257509404527E-05,0,0.004029351531804805,0,0,0]},{\u0022columns\u0022:[6,2,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0030761490755601677,0,-2.6935104422363133E-05,0,0.0027388620987953234,0,0,0]},{\u0022columns\u0022:[23,27,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.006641741484383479,0,0.00070157535256557,0,0.003495360153333947,0,0,0]},{\u0022columns\u0022:[19,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0052505513609796784,0,0,0,0.001875481319357925,0,0,0]},{\u0022columns\u0022:[24,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.005657719564745033,0,0,0,-0.00010743380621147436,0,0,0]},{\u0022columns\u0022:[21,15,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0033089817162975234,0,0.0038956719693712164,0,0.004245075131917752,0,0,0]},{\u0022columns\u0022:[15,12,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0017244319398052536,0,-0.005380181890213913,0,0.004938081581184611,0,0,0]},{\u0022columns\u0022:[11,0,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.004442857001175985,0,0.001785569408749521,0,0.004024335375294913,0,0,0]},{\u0022columns\u0022:[10,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0034446001073513226,0,0.0012353464906667089,0,-0.006110137605627094,0,0,0]},{\u0022columns\u0022:[10,19,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004401976845134625,0,0.0008135374754326387,0,-0.00578426359999365,0,0,0]},{\u0022columns\u0022:[15,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.005077215782370128,0,0,0,-0.00018414171632683734,0,0,0]},{\u0022columns\u0022:[14,-1,20,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.003015549586142211,0,0,0,0.0006276824920297893,0,-0.0024628826263923083,0]},{\u0022columns\u0022:[10,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.004486928258703518,0,0.0003254297157611771,0,-0.003528386552266161,0,0,0]},{\u0022columns\u0022:[7,18,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0036387524490284905,0,-0.0015654584760363339,0,-0.005861372041180074,0,0,0]},{\u0022columns\u0022:[12,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0026551575357941235,0,0,0,0.0036150329853008693,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.002844771997355528,0,0,0,0.0010713575001043986,0,0,0]},{\u0022columns\u0022:[18,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0034036050657232195,0,-0.0008761361552611806,0,-0.004385752552937366,0,0,0]},{\u0022columns\u0022:[19,-1,7,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.004122607399761124,0,0,0,0.003222079462217982,0,-0.000829408893647251,0]},{\u0022columns\u0022:[0,-1,2,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0022996403784280883,0,0,0,-0.0025864550670628406,0,0.004983922764745806,0]},{\u0022columns\u0022:[19,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.004837600060538841,0,-0.0005405641568913372,0,0.003475879268590355,0,0,0]},{\u0022columns\u0022:[15,-1,16,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[-0.0023498623568843136,0,0,0,0.004707081505366239,0,-0.0005117340685237992,0]},{\u0022columns\u0022:[21,11,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0024504766284539135,0,0.002924643306131517,0,0.005006259250028885,0,0,0]},{\u0022columns\u0022:[8,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.005239991709271614,0,0.0017815043670859087,0,-0.004443092936367455,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.004532906549911739,0,0,0,-0.002318807883233522,0,0,0]},{\u0022columns\u0022:[10,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.0010579739897133736,0,0,0,-0.002179679410239511,0,0,0]},{\u0022columns\u0022:[0,17,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0006381216139686071,0,0.0042863916321992145,0,-0.0026544987286901706,0,0,0]},{\u0022columns\u0022:[21,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0023515669023310114,0,0,0,0.0014690533260145926,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[0.002823346113113921,0,0,0,0.0012495219311035434,0,0,0]},{\u0022columns\u0022:[15,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.000933871597426398,0,-0.006205955248200146,0,0.00026500930793057614,0,0,0]},{\u0022columns\u0022:[0,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.0033629469868093104,0,0,0,0.0013788448920872543,0,0,0]},{\u0022columns\u0022:[11,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0,0,0,0,0],\u0022leaves\u0022:[-0.000764977900136676,0,0,0,0.002616202471493818,0,0,0]},{\u0022columns\u0022:[12,7,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[-0.0007691692456315421,0,-0.002571396412045432,0,0.00277445068430993,0,0,0]},{\u0022columns\u0022:[-1,-1,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0,0,0,0,0,0,0],\u0022leaves\u0022:[0.002303242158360165,0,0,0,0,0,0,0]},{\u0022columns\u0022:[1,-1,15,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0,0.5,0,0,0,0],\u0022leaves\u0022:[0.002090430477398291,0,0,0,-0.004278693795909949,0,0.0008103055288557885,0]},{\u0022columns\u0022:[12,6,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.00478930856747531,0,-0.0009283394278105108,0,-0.0010376319904846802,0,0,0]},{\u0022columns\u0022:[10,3,-1,-1,-1,-1,-1],\u0022thresholds\u0022:[0.5,0.5,0,0,0,0,0],\u0022leaves\u0022:[0.0031611149313102013,0,0.00039764039495931064,0,-0.003927928540193144,0,0,0]}]]}","{\u0022family\u0022:\u0022gaussian-process\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.4545454545454546,0.5454545454545455,0.36363636363636365,0.6363636363636365,0.7272727272727274,0.2727272727272727,0.4545454545454546,0.5454545454545455,0.2727272727272727,0.2727272727272727,0.2727272727272727,0.2727272727272727,0.36363636363636365,0.18181818181818182,0.5454545454545455,0.4545454545454546,0.6363636363636365,0.36363636363636365,0.5454545454545455,0.4545454545454546,0.5454545454545455,0.4545454545454546,0.18181818181818182,0.2727272727272727,0.2727272727272727,0.18181818181818182,0.09090909090909091,0.36363636363636365],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],\u0022spread\u0022:[2.1818181818181817,3.672727272727273,3.6,3.709090909090909],\u0022groups\u0022:4},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.2517190884338096,0.1773834435741572,0.5068999958555843,0.007601257828152245],\u0022linear\u0022:0.03499377491111555,\u0022noise\u0022:0.00868869717252226},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022noise\u0022:{\u0022typical\u0022:0},\u0022rows\u0022:11,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1],\u0022targets\u0022:[0.8161764705882353,0.8235294117647058,0.3897058823529412,0.3897058823529412,0.6397058823529411,0.33088235294117646,0.47058823529411764,0.4411764705882353,0.4117647058823529,0.4411764705882353,0.3897058823529412],\u0022noiseShares\u0022:[1,1,1,1,1,1,1,1,1,1,1]}","{\u0022family\u0022:\u0022gaussian-process-rank\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.4545454545454546,0.5454545454545455,0.36363636363636365,0.6363636363636365,0.7272727272727274,0.2727272727272727,0.4545454545454546,0.5454545454545455,0.2727272727272727,0.2727272727272727,0.2727272727272727,0.2727272727272727,0.36363636363636365,0.18181818181818182,0.5454545454545455,0.4545454545454546,0.6363636363636365,0.36363636363636365,0.5454545454545455,0.4545454545454546,0.5454545454545455,0.4545454545454546,0.18181818181818182,0.2727272727272727,0.2727272727272727,0.18181818181818182,0.09090909090909091,0.36363636363636365],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],\u0022spread\u0022:[2.1818181818181817,3.672727272727273,3.6,3.709090909090909],\u0022groups\u0022:4},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.08808601121483922,0.0880860112148392,0.5068999958555843,0.030824620492700818],\u0022linear\u0022:0.10000000000000002,\u0022noise\u0022:0.03523440448593569},\u0022warp\u0022:{\u0022values\u0022:[0.33088235294117646,0.3897058823529412,0.4117647058823529,0.4411764705882353,0.47058823529411764,0.6397058823529411,0.8161764705882353,0.8235294117647058],\u0022scores\u0022:[-1.6906216295848984,-0.7478585947633023,-0.22988411757923208,0.11418529432142821,0.4727891209922673,0.7478585947633023,1.0968035620935133,1.6906216295848988]},\u0022noise\u0022:{\u0022typical\u0022:0},\u0022rows\u0022:11,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1],\u0022targets\u0022:[1.0968035620935133,1.6906216295848988,-0.7478585947633023,-0.7478585947633023,0.7478585947633023,-1.6906216295848984,0.4727891209922673,0.11418529432142821,-0.22988411757923208,0.11418529432142821,-0.7478585947633023],\u0022noiseShares\u0022:[1,1,1,1,1,1,1,1,1,1,1]}","{\u0022family\u0022:\u0022ridge\u0022,\u0022intercept\u0022:0.48784455114001574,\u0022weights\u0022:[-0.004341085052599841,0.004341085052599843,-0.004352240944946651,0.0043522409449466525,-0.01667449865519201,0.01667449865519201,0.00027471050063208186,-0.0002747105006320775,-0.00366644004654825,0.00800752509914809,-0.010514228005988417,0.014855313058588258,0.005194852914257383,-0.0008537678616575423,-0.01356570733419186,0.013565707334191861,-0.018241172430631912,0.018241172430631912,-0.01596277385198552,0.01596277385198552,-0.0036568883340399923,0.003656888334039996,0.00555818223504377,0.00800752509914809,-0.0035680043030427893,0.01713371163723465,0.008861292960805634,0.004704414373386229],\u0022pairs\u0022:[0,0.0017321146795107227,-0.0025515706722791793,-0.0007327714828976931,-8.668450987076343E-05,0.000531947459350526,-0.0013514034521189826,0,0,0,0,0,0,-7.0888042625539725E-06,-0.0008123671885059025,0.0008330629811340568,-0.0016525189739025133,0.0008330629811340568,-0.0016525189739025133,-0.00193293870305789,0.0011134827102894332,-0.0008123671885059025,0,-0.0008123671885059025,0,0,-0.0008123671885059025,-0.002553676542753382,0.0033731325355218396,-0.002414832787427164,0.003234288780195621,-0.0004800910309940801,0.0012995470237625374,-0.000692104907382743,0.0015115609001512002,-0.0019847450682131023,0.0028042010609815593,0.0009806196608816591,-0.0001611636681132021,-0.002553676542753382,0.0033731325355218396,-0.004276404422797803,0.00509586041556626,-0.0038463167035837414,0.0046657726963521984,0.0012426368490503405,-0.0004231808562818833,0.0018615716353706391,0.0015115609001512002,0.0001388437553262185,0.003234288780195621,0.0016727245682644021,0.0017004079672574373,0,-0.0008215618632426594,0,0.00018854425000722777,-0.0010101061132498873,-0.002553676542753382,0,-0.0021235888235393205,-0.00043008771921406163,-0.002553676542753382,0,-0.0008215618632426594,0,-0.0008215618632426594,0,-0.0003914741440285978,-0.00043008771921406163,0.00018854425000722777,-0.0010101061132498873,0,0,0,0,0,0,-0.0023260424070821973,0.0031476042703248576,-0.00013668782165078205,0.0009582496848934421,0.0018615716353706391,0.0015115609001512002,0.0001388437553262185,0.003234288780195621,0.0035342962036350413,-0.0001611636681132021,-0.0017392034837732768,0.0025607653470159373,-0.0026217795784210865,0.0034433414416637467,-0.0026217795784210865,0.0034433414416637467,-0.0008788461040147771,0.0017004079672574373,0.0010492044468647366,0.0015115609001512002,-0.000673523433179684,0.003234288780195621,0.0016727245682644021,0.0008880407787515349,0,-0.001534183630037193,-0.0016134206402876642,-0.000692104907382743,-0.0017227278800444207,-0.0019847450682131023,-0.00043008771921406163,-0.000692104907382743,-0.0017227278800444207,-0.0024740808371451727,-0.000673523433179684,-0.0033566569317929826,0.00020905266146812587,-0.002926569212578921,-0.00022103505774593576,-0.002276341912401188,-0.000871262357923669,0.0010492044468647366,-0.0017227278800444207,-0.000673523433179684,0,0,-0.000673523433179684,0.0015860400583936386,0.0015615642119312185,0,0.003234288780195621,0,0.003234288780195621,0.0016727245682644021,0.0015615642119312185,-8.668450987076343E-05,0.003234288780195621,-8.668450987076343E-05,0.003234288780195621,-8.668450987076343E-05,0.003234288780195621,0.0015860400583936386,0.0015615642119312185,0,0.003234288780195621,0,0.003234288780195621,0.0016727245682644021,0.0015615642119312185,0,-0.00043008771921406163,-5.000331178001854E-05,-0.0017227278800444207,0.0012426368490503405,0.0012426368490503405,-0.0017227278800444207,0.00010185974013646434,-5.000331178001854E-05,-0.0016208681399079562,0.0016727245682644021,-0.0011907804206938947,0.0012426368490503405,0.0017745843084008663,-0.0017227278800444207,0,-5.000331178001854E-05,-0.0017227278800444207,0.0016727245682644021,0.0016727245682644021,-0.0017227278800444207,-0.0002620171881686814,0.0015615642119312185,-0.0002620171881686814,0.0015615642119312185,-0.0002620171881686814,0.0015615642119312185,-0.002662625087152401,0.0026107686587959556,-0.0018224733017557899,0.0017706168733993446,-0.0018224733017557899,0.0017706168733993446,-0.002464886162408416,0.0024130297340519704,0.0010492044468647366,0.0015615642119312185,0.0010492044468647366,0.0015615642119312185,0,0.0026107686587959556,0,-0.0002620171881686814,-0.00043008771921406163,-0.000692104907382743,0,-0.002553676542753382,0.0018615716353706391,-0.002553676542753382,0.0018615716353706391,-0.0021235888235393205,0.0014314839161565776,-0.00043008771921406163,-0.0002620171881686814,0.0018615716353706391,0,0.0018615716353706391,0,0,0.0018615716353706391,-0.0017227278800444207,0.003234288780195621,0.0016727245682644021,-0.0001611636681132021,0,0.0015115609001512002,-0.0017227278800444207,0.003234288780195621,-0.0017227278800444207,0.003234288780195621,0.0016727245682644021,-0.0001611636681132021,0,0.0015115609001512002,-0.0017227278800444207,0.003234288780195621,0.0016727245682644021,-0.0001611636681132021,0,-0.0002620171881686814,-0.0017227278800444207,-0.0021235888235393205,0.0001388437553262185,-0.0038463167035837414,0.0018615716353706391,-0.0038463167035837414,0.0018615716353706391,0,-0.0019847450682131023,0.0018615716353706391,-0.0017227278800444207,0.0001388437553262185,0,0,0.0001388437553262185,0.0012426368490503405,0.0015615642119312185,-0.00043008771921406163,0.003234288780195621,-0.00043008771921406163,0.003234288780195621,0,0.0028042010609815593,0.0012426368490503405,0.0015615642119312185,0,0.003234288780195621,0,0.003234288780195621,0.0016727245682644021,0.0015615642119312185,0,-0.002553676542753382,0.0035342962036350413,-0.002553676542753382,0.0035342962036350413,-0.0021235888235393205,0.0031042084844209797,0.0012426368490503405,-0.0002620171881686814,0.0018615716353706391,0.0016727245682644021,0.0018615716353706391,0.0016727245682644021,0.0016727245682644021,0.0018615716353706391,0,-0.0001611636681132021,-0.0017227278800444207,0.0015615642119312185,-0.0017227278800444207,0.0015615642119312185,0,-0.0001611636681132021,0,-0.0001611636681132021,-0.0017227278800444207,0.0015615642119312185,0,-0.0001611636681132021,0,-0.0009082463731134228,-0.0016525189739025133,-0.0004781586538993612,-0.002082606693116575,-0.001550659233766049,-0.0010101061132498873,0,0,0,0,0,0,-0.002535095068550323,0.00509586041556626,-0.002535095068550323,0.00509586041556626,0.0008603573797584996,0.0017004079672574373,0.0010492044468647366,0.0015115609001512002,-0.000673523433179684,0.003234288780195621,0.0016727245682644021,0.0008880407787515349,0,-0.0030132537224496847,-0.00043008771921406163,-0.0007105074483694382,-0.002732833993294308,-0.0008123671885059025,-0.0017227278800444207,-0.002535095068550323,0,0,-0.002535095068550323,0,0.0034433414416637467,2.0205594361888835E-05,0.003423135847301858,0.0018615716353706391,0.003234288780195621,0.0018615716353706391,0.003234288780195621,0.0016727245682644021,0.003423135847301858,0,-0.00028041972915537655,-0.002732833993294308,-0.0008123671885059025,-0.0017227278800444207,-0.002535095068550323,0,0,-0.002535095068550323,-0.0004098821248521728,0.003423135847301858,0.0018615716353706391,0.003234288780195621,0.0018615716353706391,0.003234288780195621,0.0016727245682644021,0.003423135847301858,0,-0.0008123671885059025,0.0016727245682644021,-0.0008123671885059025,0.0016727245682644021,0.0016727245682644021,-0.0008123671885059025,0.0018615716353706391,-0.0001611636681132021,0.0001388437553262185,0.0015615642119312185,0,0.0017004079672574373,0,0.0010492044468647366,0,0,0.0010492044468647366,-0.0017227278800444207,0.003234288780195621,0.0016727245682644021,-0.0001611636681132021,0,0,-0.000673523433179684,0.0016727245682644021,0.0015615642119312185,0],\u0022alpha\u0022:0.001,\u0022pairShare\u0022:1,\u0022spread\u0022:0.08528913150236321}","{\u0022family\u0022:\u0022ridge-linear\u0022,\u0022intercept\u0022:0.5166216005712048,\u0022weights\u0022:[-0.006178702470484633,0.006178702470484628,-0.0038093905481267256,0.003809390548126717,-0.0403919331655151,0.040391933165515106,-0.0012926139704832508,0.001292613970483256,-0.006916752110880985,0.013095454581365618,-0.022613935376756898,0.02879263784724153,0.012615462556858128,-0.006436760086373491,-0.02823064440180658,0.02823064440180657,-0.04341273572608247,0.043412735726082466,-0.03118755429956034,0.031187554299560334,-0.008220711400825653,0.00822071140082566,0.01513518982044096,0.013095454581365618,-0.012787174871957083,0.04101781927376366,0.019532214667739113,0.008698429734067464],\u0022pairs\u0022:null,\u0022alpha\u0022:0.3,\u0022pairShare\u0022:0,\u0022spread\u0022:0.0959511121598183}"]}', 11, 0.7047274841194893, 0.06606412302388369, 0.11153149259285873, '2026-11-26 04:59:32.340039+00');
INSERT INTO public.predictors VALUES (2, '1m8b3hayh3esf', 'latencyMs', 'cpu-27c5e3ba8f0e', 1, 'ridge', '{"family":"ridge","intercept":0.00982545207399773,"weights":[-0.0008996606392374051,0.0008996606392374052,-0.0006796137343470847,0.0006796137343470848,-0.00027032465395674966,0.0002703246539567496,0.00036496512212863834,-0.0003649651221286381,0.0001905224783542083,0.000709138160883197,0.0003829811748328222,0.0005166794644045831,0.001718451072668554,-0.0008187904334311488,-0.0007290521872562937,0.0007290521872562938,0.00020026028497775787,-0.0002002602849777577,7.653578708841834E-05,-7.653578708841815E-05,0.0008082949249253528,-0.0008082949249253527,1.9914026373096848E-05,0.000709138160883197,0.0003360972207410503,0.00039295496651524354,0.0015279285943143458,-0.0007988764070580522],"pairs":null,"alpha":0.001,"pairShare":0,"spread":0.001882370002465162}', 11, 0.6444444444444444, 0.0022576136025358336, 0.14540660583300818, '2026-11-26 04:59:32.48925+00');
INSERT INTO public.predictors VALUES (3, '1m8b3hayh3esf', 'accuracy', NULL, 2, 'gaussian-process-rank', '{"family":"gaussian-process-rank","scale":{"centre":[0.5714285714285713,0.4285714285714285,0.4285714285714285,0.5714285714285713,0.6428571428571427,0.3571428571428571,0.3571428571428571,0.6428571428571427,0.21428571428571427,0.21428571428571427,0.21428571428571427,0.21428571428571427,0.2857142857142857,0.14285714285714285,0.4999999999999999,0.4999999999999999,0.4999999999999999,0.4999999999999999,0.4285714285714285,0.5714285714285713,0.4285714285714285,0.5714285714285713,0.2857142857142857,0.21428571428571427,0.21428571428571427,0.2857142857142857,0.07142857142857142,0.4285714285714285],"groupOf":[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],"spread":[2.131868131868132,3.659340659340659,3.571428571428572,3.4175824175824174],"groups":4},"kernel":{"groupWeights":[0.06207316297392622,0.3572063897578955,0.5068999958555843,0.030824620492700818],"linear":0.07046880897187136,"noise":0.024829265189570487},"warp":{"values":[0.33088235294117646,0.3897058823529412,0.40441176470588236,0.4117647058823529,0.4264705882352941,0.4411764705882353,0.47058823529411764,0.6176470588235294,0.6397058823529411,0.8161764705882353,0.8235294117647058],"scores":[-1.8027430907391906,-0.9208229763683791,-0.463707751457179,-0.2718800053992609,-0.08964235107576253,0.18001236979270496,0.46370775145717924,0.6744897501960818,0.9208229763683791,1.2418667918433204,1.8027430907391906]},"noise":{"typical":0},"rows":14,"features":[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1],"targets":[1.2418667918433204,1.8027430907391906,-0.9208229763683791,-0.9208229763683791,0.9208229763683791,-1.8027430907391906,0.46370775145717924,0.18001236979270496,-0.2718800053992609,0.18001236979270496,-0.9208229763683791,-0.463707751457179,-0.08964235107576253,0.6744897501960818],"noiseShares":[1,1,1,1,1,1,1,1,1,1,1,1,1,1]}', 14, 0.531509589558614, 0.1163869265957021, 0.1491098860665945, '2026-11-26 04:59:35.837073+00');
INSERT INTO public.predictors VALUES (4, '1m8b3hayh3esf', 'latencyMs', 'cpu-27c5e3ba8f0e', 2, 'ridge-linear', '{"family":"ridge-linear","intercept":0.01012198635943156,"weights":[-0.0008639169045306927,0.0008639169045306929,-0.0002281338549170607,0.00022813385491706134,-0.0006204131491992838,0.0006204131491992836,0.0002769364872216094,-0.00027693648722160896,5.659708089941366E-05,0.0008073198236312792,0.0005702563794806198,0.0002936605250500731,0.0015884401148055483,-0.0007245232102748554,-0.0007572129595570963,0.0007572129595570969,0.00010739403280672134,-0.00010739403280672069,-0.00011530808979791081,0.00011530808979791167,0.0009378059523651558,-0.0009378059523651554,-5.010686407418228E-05,0.0008073198236312792,0.0008070105684906126,-4.979760893351567E-05,0.0015318430339061346,-0.0007746300743490377],"pairs":null,"alpha":0.01,"pairShare":0,"spread":0.0013767772886819406}', 14, 0.8484848484848483, 0.0015525017822553516, 0.08043328886828945, '2026-11-26 04:59:35.860244+00');
INSERT INTO public.predictors VALUES (5, '1m8b3hayh3esf', 'accuracy', NULL, 3, 'stacked', '{"family":"stacked","families":["gaussian-process","gaussian-process-proportional","gaussian-process-rank"],"weights":[0.3,0.2,0.5],"members":["{\u0022family\u0022:\u0022gaussian-process\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.23529411764705882,0.1764705882352941,0.1764705882352941,0.23529411764705882,0.23529411764705882,0.1764705882352941,0.5294117647058824,0.4705882352941177,0.411764705882353,0.5882352941176471,0.35294117647058826,0.6470588235294118,0.35294117647058826,0.6470588235294118,0.29411764705882354,0.1764705882352941,0.1764705882352941,0.29411764705882354,0.058823529411764705,0.411764705882353],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],\u0022spread\u0022:[2.088235294117647,3.441176470588235,3.441176470588235,3.2647058823529416],\u0022groups\u0022:4},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.12500000000000003,0.7193253345007163,0.2517190884338096,0.007601257828152252],\u0022linear\u0022:0.03499377491111555,\u0022noise\u0022:0.00868869717252226},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022noise\u0022:{\u0022typical\u0022:0},\u0022rows\u0022:17,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1],\u0022targets\u0022:[0.8161764705882353,0.8235294117647058,0.3897058823529412,0.3897058823529412,0.6397058823529411,0.33088235294117646,0.47058823529411764,0.4411764705882353,0.4117647058823529,0.4411764705882353,0.3897058823529412,0.40441176470588236,0.4264705882352941,0.6176470588235294,0.6176470588235294,0.5294117647058824,0.5367647058823529],\u0022noiseShares\u0022:[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}","{\u0022family\u0022:\u0022gaussian-process-proportional\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.23529411764705882,0.1764705882352941,0.1764705882352941,0.23529411764705882,0.23529411764705882,0.1764705882352941,0.5294117647058824,0.4705882352941177,0.411764705882353,0.5882352941176471,0.35294117647058826,0.6470588235294118,0.35294117647058826,0.6470588235294118,0.29411764705882354,0.1764705882352941,0.1764705882352941,0.29411764705882354,0.058823529411764705,0.411764705882353],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],\u0022spread\u0022:[2.088235294117647,3.441176470588235,3.441176470588235,3.2647058823529416],\u0022groups\u0022:4},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.12500000000000003,0.7193253345007163,0.2517190884338096,0.007601257828152252],\u0022linear\u0022:0.03499377491111555,\u0022noise\u0022:0.012329848197080327},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022noise\u0022:{\u0022typical\u0022:0.5300241556158853},\u0022rows\u0022:17,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1],\u0022targets\u0022:[0.8161764705882353,0.8235294117647058,0.3897058823529412,0.3897058823529412,0.6397058823529411,0.33088235294117646,0.47058823529411764,0.4411764705882353,0.4117647058823529,0.4411764705882353,0.3897058823529412,0.40441176470588236,0.4264705882352941,0.6176470588235294,0.6176470588235294,0.5294117647058824,0.5367647058823529],\u0022noiseShares\u0022:[1.8724406191007046,1.973077056122521,0.4771261712456692,0.5012888609187068,1.2026370413049015,0.5272960156475449,0.8584840235597505,0.7714742920981774,0.6653492153134071,0.7238732017990167,0.7752849507179935,0.9107972772111941,0.6784230746850785,1.1692181230739531,1.308256961163398,0.9871458824561589,1.0343297240094573]}","{\u0022family\u0022:\u0022gaussian-process-rank\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.23529411764705882,0.1764705882352941,0.1764705882352941,0.23529411764705882,0.23529411764705882,0.1764705882352941,0.5294117647058824,0.4705882352941177,0.411764705882353,0.5882352941176471,0.35294117647058826,0.6470588235294118,0.35294117647058826,0.6470588235294118,0.29411764705882354,0.1764705882352941,0.1764705882352941,0.29411764705882354,0.058823529411764705,0.411764705882353],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],\u0022spread\u0022:[2.088235294117647,3.441176470588235,3.441176470588235,3.2647058823529416],\u0022groups\u0022:4},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.06207316297392622,0.5068999958555843,0.5068999958555843,0.030824620492700818],\u0022linear\u0022:0.10000000000000002,\u0022noise\u0022:0.024829265189570487},\u0022warp\u0022:{\u0022values\u0022:[0.33088235294117646,0.3897058823529412,0.40441176470588236,0.4117647058823529,0.4264705882352941,0.4411764705882353,0.47058823529411764,0.5294117647058824,0.5367647058823529,0.6176470588235294,0.6397058823529411,0.8161764705882353,0.8235294117647058],\u0022scores\u0022:[-1.8895099603334304,-1.0491313979639711,-0.6289042176321898,-0.45785193101249505,-0.2993069104656671,-0.07379127380827269,0.1479871097258389,0.2993069104656671,0.4578519310124952,0.7215222839823431,1.0491313979639711,1.3517022399306617,1.8895099603334304]},\u0022noise\u0022:{\u0022typical\u0022:0},\u0022rows\u0022:17,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1],\u0022targets\u0022:[1.3517022399306617,1.8895099603334304,-1.0491313979639711,-1.0491313979639711,1.0491313979639711,-1.8895099603334304,0.1479871097258389,-0.07379127380827269,-0.45785193101249505,-0.07379127380827269,-1.0491313979639711,-0.6289042176321898,-0.2993069104656671,0.7215222839823431,0.7215222839823431,0.2993069104656671,0.4578519310124952],\u0022noiseShares\u0022:[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}"]}', 17, 0.6831300510639733, 0.08834584155464602, 0.13795925518571736, '2026-11-26 04:59:40.239866+00');
INSERT INTO public.predictors VALUES (6, '1m8b3hayh3esf', 'latencyMs', 'cpu-27c5e3ba8f0e', 3, 'gaussian-process-rank', '{"family":"gaussian-process-rank","scale":{"centre":[0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.5882352941176471,0.411764705882353,0.35294117647058826,0.6470588235294118,0.23529411764705882,0.1764705882352941,0.1764705882352941,0.23529411764705882,0.23529411764705882,0.1764705882352941,0.5294117647058824,0.4705882352941177,0.411764705882353,0.5882352941176471,0.35294117647058826,0.6470588235294118,0.35294117647058826,0.6470588235294118,0.29411764705882354,0.1764705882352941,0.1764705882352941,0.29411764705882354,0.058823529411764705,0.411764705882353],"groupOf":[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],"spread":[2.088235294117647,3.441176470588235,3.441176470588235,3.2647058823529416],"groups":4},"kernel":{"groupWeights":[0.3572063897578955,0.030824620492700818,0.030824620492700818,0.2517190884338096],"linear":0.8166169912567651,"noise":0.03523440448593567},"warp":{"values":[0.00635,0.0065295,0.0075664999999999994,0.008022,0.008393,0.008688,0.008708500000000001,0.008773,0.0103455,0.010445999999999999,0.010596,0.0116575,0.0122185,0.012258499999999999,0.0127695,0.01311,0.018883999999999998],"scores":[-1.8895099603334304,-1.3517022399306617,-1.0491313979639711,-0.8207920883323805,-0.6289042176321898,-0.45785193101249505,-0.2993069104656671,-0.1479871097258389,0,0.1479871097258389,0.2993069104656671,0.4578519310124952,0.62890421763219,0.8207920883323803,1.0491313979639711,1.3517022399306617,1.8895099603334304]},"noise":{"typical":0},"rows":17,"features":[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,0,1,1,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,1,0,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,0,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1],"targets":[0.4578519310124952,1.8895099603334304,-1.8895099603334304,-0.45785193101249505,0.8207920883323803,0.1479871097258389,-0.1479871097258389,1.0491313979639711,0,0.2993069104656671,0.62890421763219,-0.6289042176321898,-1.3517022399306617,-0.2993069104656671,1.3517022399306617,-1.0491313979639711,-0.8207920883323805],"noiseShares":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}', 17, 0.8095238095238096, 0.0018270059802716566, 0.07979296157962289, '2026-11-26 04:59:40.276934+00');
INSERT INTO public.qrtz_job_details VALUES ('nas', 'work', 'nas', NULL, 'NasService.Storage.Queue.WorkItemJob, NasService.Storage', true, false, false, false, NULL);
INSERT INTO public.qrtz_locks VALUES ('nas', 'STATE_ACCESS');
INSERT INTO public.qrtz_locks VALUES ('nas', 'TRIGGER_ACCESS');
INSERT INTO public.qrtz_scheduler_state VALUES ('nas', 'vm-13400-a5abc672', 639312660050768372, 5000, '4.7.3');
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'validate', 0, 'Succeeded', 1, 'a29e991d9b3c4696aab1c30cb46f5ed6', '2026-11-26 04:59:08.654627+00', '2026-11-26 04:59:09.175958+00', '2026-11-26 04:59:09.175958+00', 0.295104, 0.129352, 335695872, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'export', 6, 'Succeeded', 1, '469142c2aa62413d8acc073cf02e6588', '2026-11-26 04:59:49.910318+00', '2026-11-26 04:59:51.997181+00', '2026-11-26 04:59:51.997181+00', 2.013114, 0.292561, 410329088, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'train', 1, 'Succeeded', 1, '34209add03c942ec92bf69971dab421e', '2026-11-26 04:59:09.946781+00', '2026-11-26 04:59:15.569851+00', '2026-11-26 04:59:15.569851+00', 5.5721381, 1.080605, 360333312, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'sample', 2, 'Succeeded', 1, '2340d0fb624543b7aed7eb13df44cac2', '2026-11-26 04:59:15.970092+00', '2026-11-26 04:59:29.913457+00', '2026-11-26 04:59:29.913457+00', 13.8198784, 1.760735, 388497408, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'search', 3, 'Succeeded', 1, 'a73b6d1a6a404a8488af7af7d57e4a64', '2026-11-26 04:59:30.311455+00', '2026-11-26 04:59:42.640474+00', '2026-11-26 04:59:42.640474+00', 12.2509635, 2.531882, 409985024, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'verify', 4, 'Succeeded', 1, 'f25b8724f3cf4e82ab81d67a280d3144', '2026-11-26 04:59:42.793932+00', '2026-11-26 04:59:47.86273+00', '2026-11-26 04:59:47.86273+00', 5.0369053, 1.125922, 409985024, NULL);
INSERT INTO public.stages VALUES ('1m8b3hayh3esf', 'test', 5, 'Succeeded', 1, '62e48ee292204797a91c9af66b915c96', '2026-11-26 04:59:48.178253+00', '2026-11-26 04:59:49.613372+00', '2026-11-26 04:59:49.613372+00', 1.3718912, 0.181329, 409985024, NULL);
INSERT INTO public.supernets VALUES ('1m8b3hayh3esf', '81d96b252836392c496fc0e76c857de31334d6b9c9ee912d9488debf71b7985d', 'sandwich', 60, '84c871d00773fd8e64ccab3d0f5a786673b850ed98d80d763df78b6c3562fc7f', '73ee1892957aab26814e5aa0c0741f38b645d04c851edefd15206ba982983aaa', '5959e6836d409ae2b71830eb2ce5052fcc96740fc741001be6b696054384e4df', '[{"step":50,"labelLoss":1.270930745601654,"distillationLoss":1.3770175850391388},{"step":60,"labelLoss":1.1122335910797119,"distillationLoss":1.3676063895225525}]', true, '2026-11-26 04:59:15.287831+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/7a03b8308ecea54c', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "0146eb3015c6a1ac",
      "digest": "765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "e89c12655847183d",
      "digest": "503b37e6dadb8ecc5d3ab48a911baa4c396179983d01ba1135a0167b1d23a177",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "de0d1436fd5f8478",
      "digest": "afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "4d1c0c3ce72ba502",
      "digest": "6fb9c6e14c9eeb84335b62f7b98c8404d3b20b4307bd3632f144e00095b7184a",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "aaae3d76af03a3d4",
      "digest": "1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "8a77dc8740e56a7a",
      "digest": "99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "9aa56feec017227a",
      "digest": "204b49df0bb4aef910483f09dd10905b2bb207cfe4f63852b082fab3de76d66c",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
    "inputChannels": 1,
    "resolution": 12
  },
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 60,
    "maxRuns": 60,
    "relativeInterval": 0.02,
    "key": "b1t1w2n60-60i0.02"
  },
  "orderSeed": 1405135514
}', '[
  {
    "architectureId": "0146eb3015c6a1ac",
    "latency": {
      "medianMs": 0.012258499999999999,
      "p10Ms": 0.012033,
      "p90Ms": 0.012939999999999998,
      "intervalLowMs": 0.012188,
      "intervalHighMs": 0.012327999999999999,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.0288076204863514
    },
    "error": null
  },
  {
    "architectureId": "e89c12655847183d",
    "latency": {
      "medianMs": 0.010445999999999999,
      "p10Ms": 0.010229599999999998,
      "p90Ms": 0.0109546,
      "intervalLowMs": 0.010406,
      "intervalHighMs": 0.010536,
      "runs": 55,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.8766916346698559
    },
    "error": null
  },
  {
    "architectureId": "de0d1436fd5f8478",
    "latency": {
      "medianMs": 0.008773,
      "p10Ms": 0.008713,
      "p90Ms": 0.008903,
      "intervalLowMs": 0.008753,
      "intervalHighMs": 0.008813,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.7362833343824091
    },
    "error": null
  },
  {
    "architectureId": "4d1c0c3ce72ba502",
    "latency": {
      "medianMs": 0.0127695,
      "p10Ms": 0.012578,
      "p90Ms": 0.0130061,
      "intervalLowMs": 0.012699,
      "intervalHighMs": 0.012809,
      "runs": 60,
      "warmUp": 262,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.0716938377289609
    },
    "error": null
  },
  {
    "architectureId": "aaae3d76af03a3d4",
    "latency": {
      "medianMs": 0.0103455,
      "p10Ms": 0.010166,
      "p90Ms": 0.010528999999999998,
      "intervalLowMs": 0.010295,
      "intervalHighMs": 0.010395999999999999,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.8682570655252724
    },
    "error": null
  },
  {
    "architectureId": "8a77dc8740e56a7a",
    "latency": {
      "medianMs": 0.010596,
      "p10Ms": 0.010506,
      "p90Ms": 0.0108439,
      "intervalLowMs": 0.010565999999999999,
      "intervalHighMs": 0.010626,
      "runs": 60,
      "warmUp": 88,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.8892805438408763
    },
    "error": null
  },
  {
    "architectureId": "9aa56feec017227a",
    "latency": {
      "medianMs": 0.0122185,
      "p10Ms": 0.012058900000000001,
      "p90Ms": 0.01248,
      "intervalLowMs": 0.012178999999999999,
      "intervalHighMs": 0.012258,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.0254505780407461
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', '1d2900b7bf8a4cd095763a6fc155be1b', '2026-11-26 04:59:26.464297+00', '2026-11-26 04:59:26.464297+00', '2026-11-26 04:59:31.614436+00', '2026-11-26 04:59:26.75761+00', NULL, '2026-11-26 04:59:28.292233+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/0/c8a157b3405a5a25', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      1
    ],
    [
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    ],
    [
      1,
      1,
      0,
      0,
      1,
      0,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.4117647058823529,
    "samples": 136,
    "modelBytes": 19209,
    "error": null,
    "digest": "1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518"
  },
  {
    "accuracy": 0.4411764705882353,
    "samples": 136,
    "modelBytes": 14451,
    "error": null,
    "digest": "99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f"
  },
  {
    "accuracy": 0.3897058823529412,
    "samples": 136,
    "modelBytes": 24604,
    "error": null,
    "digest": "204b49df0bb4aef910483f09dd10905b2bb207cfe4f63852b082fab3de76d66c"
  }
]', NULL, 1, 'vm-13400-a5abc672', 'aba54d774ff240a2bbf50301fa9b4a5f', '2026-11-26 04:59:23.320942+00', '2026-11-26 04:59:23.320942+00', '2026-11-26 04:59:28.440819+00', '2026-11-26 04:59:24.575012+00', NULL, '2026-11-26 04:59:25.425723+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/1d34a63af2214a71', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "eedf2a2e7d78d103",
      "digest": "e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "bc510fe6f01869cb",
      "digest": "9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "865f0cacc4936cc5",
      "digest": "a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
    "inputChannels": 1,
    "resolution": 12
  },
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 60,
    "maxRuns": 60,
    "relativeInterval": 0.02,
    "key": "b1t1w2n60-60i0.02"
  },
  "orderSeed": 1312699974
}', '[
  {
    "architectureId": "eedf2a2e7d78d103",
    "latency": {
      "medianMs": 0.008393,
      "p10Ms": 0.0082529,
      "p90Ms": 0.0088641,
      "intervalLowMs": 0.008362999999999999,
      "intervalHighMs": 0.008433,
      "runs": 60,
      "warmUp": 162,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.7224601347134649
    },
    "error": null
  },
  {
    "architectureId": "bc510fe6f01869cb",
    "latency": {
      "medianMs": 0.0065295,
      "p10Ms": 0.00646,
      "p90Ms": 0.0066099999999999996,
      "intervalLowMs": 0.006509999999999999,
      "intervalHighMs": 0.006549999999999999,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.5620521207686845
    },
    "error": null
  },
  {
    "architectureId": "865f0cacc4936cc5",
    "latency": {
      "medianMs": 0.008708500000000001,
      "p10Ms": 0.008641,
      "p90Ms": 0.008823099999999999,
      "intervalLowMs": 0.008683,
      "intervalHighMs": 0.008733,
      "runs": 60,
      "warmUp": 30,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.7496180249198392
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', 'c27bb7c025e349988451f498a423bdc4', '2026-11-26 04:59:33.631361+00', '2026-11-26 04:59:33.631361+00', '2026-11-26 04:59:38.701984+00', '2026-11-26 04:59:33.774778+00', NULL, '2026-11-26 04:59:34.870883+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/1/23cb41ed22dd4793', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      0,
      1,
      1
    ],
    [
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      0,
      0,
      0
    ],
    [
      0,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      0,
      1,
      1
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.40441176470588236,
    "samples": 136,
    "modelBytes": 22018,
    "error": null,
    "digest": "e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b"
  },
  {
    "accuracy": 0.4264705882352941,
    "samples": 136,
    "modelBytes": 11630,
    "error": null,
    "digest": "9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81"
  },
  {
    "accuracy": 0.6176470588235294,
    "samples": 136,
    "modelBytes": 23554,
    "error": null,
    "digest": "a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b"
  }
]', NULL, 1, 'vm-13400-a5abc672', '09aa720e1d0f4ee2bca2dd315708b96b', '2026-11-26 04:59:32.51471+00', '2026-11-26 04:59:32.51471+00', '2026-11-26 04:59:37.890468+00', '2026-11-26 04:59:32.947012+00', NULL, '2026-11-26 04:59:33.382007+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/2/96a72036070c7f86', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      1,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1,
      1,
      1,
      0,
      0,
      0
    ],
    [
      0,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      0,
      0,
      0
    ],
    [
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      0,
      1,
      1
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.6176470588235294,
    "samples": 136,
    "modelBytes": 18895,
    "error": null,
    "digest": "dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2"
  },
  {
    "accuracy": 0.5294117647058824,
    "samples": 136,
    "modelBytes": 14032,
    "error": null,
    "digest": "315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a"
  },
  {
    "accuracy": 0.5367647058823529,
    "samples": 136,
    "modelBytes": 22176,
    "error": null,
    "digest": "cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082"
  }
]', NULL, 1, 'vm-13400-a5abc672', 'deb29b6c061842c4b253c301e627f005', '2026-11-26 04:59:35.887698+00', '2026-11-26 04:59:35.887698+00', '2026-11-26 04:59:41.00887+00', '2026-11-26 04:59:36.212891+00', NULL, '2026-11-26 04:59:37.132893+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/stage', '1m8b3hayh3esf', 'stage', 'search', 0, 'Done', 0, 0, '{}', NULL, NULL, 7, 'vm-13400-a5abc672', '2417bf50cae444608b9d215f386d83e4', '2026-11-26 04:59:03.183137+00', '2026-11-26 04:59:49.702369+00', '2026-11-26 04:59:54.706237+00', '2026-11-26 04:59:49.881618+00', NULL, '2026-11-26 04:59:52.086121+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/-1/f8399a209a8c944e', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1
    ],
    [
      1,
      1,
      1,
      0,
      1,
      1,
      0,
      1,
      1,
      1,
      0,
      1,
      1,
      0
    ],
    [
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0
    ],
    [
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.8161764705882353,
    "samples": 136,
    "modelBytes": 31985,
    "error": null,
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50"
  },
  {
    "accuracy": 0.8235294117647058,
    "samples": 136,
    "modelBytes": 30984,
    "error": null,
    "digest": "57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1"
  },
  {
    "accuracy": 0.3897058823529412,
    "samples": 136,
    "modelBytes": 8972,
    "error": null,
    "digest": "94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e"
  },
  {
    "accuracy": 0.3897058823529412,
    "samples": 136,
    "modelBytes": 13587,
    "error": null,
    "digest": "b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe"
  }
]', NULL, 1, 'vm-13400-a5abc672', '2bf08a32626b46efaa1cb492a3189ef6', '2026-11-26 04:59:16.728491+00', '2026-11-26 04:59:16.728491+00', '2026-11-26 04:59:22.334369+00', '2026-11-26 04:59:17.612817+00', NULL, '2026-11-26 04:59:19.433729+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/7ef0873c8800c4f5', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "960fcc4ad28f44b8",
      "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "4fce78d5bfdb28e4",
      "digest": "57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "67097970c03e1f1c",
      "digest": "94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ae8a567c7a819fae",
      "digest": "b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": null,
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 60,
    "maxRuns": 60,
    "relativeInterval": 0.02,
    "key": "b1t1w2n60-60i0.02"
  },
  "orderSeed": 1793935783
}', '[
  {
    "architectureId": "960fcc4ad28f44b8",
    "latency": {
      "medianMs": 0.0116575,
      "p10Ms": 0.011457,
      "p90Ms": 0.011791,
      "intervalLowMs": 0.011607,
      "intervalHighMs": 0.011687999999999999,
      "runs": 60,
      "warmUp": 96,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "4fce78d5bfdb28e4",
    "latency": {
      "medianMs": 0.018883999999999998,
      "p10Ms": 0.018608,
      "p90Ms": 0.0202449,
      "intervalLowMs": 0.018758,
      "intervalHighMs": 0.019008,
      "runs": 60,
      "warmUp": 184,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "67097970c03e1f1c",
    "latency": {
      "medianMs": 0.00635,
      "p10Ms": 0.0062999,
      "p90Ms": 0.006433,
      "intervalLowMs": 0.00633,
      "intervalHighMs": 0.006379999999999999,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "ae8a567c7a819fae",
    "latency": {
      "medianMs": 0.008688,
      "p10Ms": 0.008572999999999999,
      "p90Ms": 0.009231,
      "intervalLowMs": 0.008623,
      "intervalHighMs": 0.008763,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": null
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', '91250ecb7df24cb7bff094b0e782ec14', '2026-11-26 04:59:20.121243+00', '2026-11-26 04:59:20.121243+00', '2026-11-26 04:59:25.362994+00', '2026-11-26 04:59:20.482323+00', NULL, '2026-11-26 04:59:21.270364+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/0/93370a4acc87cfbd', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      1,
      1,
      0,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      0,
      0,
      1
    ],
    [
      1,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0
    ],
    [
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0
    ],
    [
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.6397058823529411,
    "samples": 136,
    "modelBytes": 25405,
    "error": null,
    "digest": "765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb"
  },
  {
    "accuracy": 0.33088235294117646,
    "samples": 136,
    "modelBytes": 14953,
    "error": null,
    "digest": "503b37e6dadb8ecc5d3ab48a911baa4c396179983d01ba1135a0167b1d23a177"
  },
  {
    "accuracy": 0.47058823529411764,
    "samples": 136,
    "modelBytes": 13364,
    "error": null,
    "digest": "afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74"
  },
  {
    "accuracy": 0.4411764705882353,
    "samples": 136,
    "modelBytes": 20194,
    "error": null,
    "digest": "6fb9c6e14c9eeb84335b62f7b98c8404d3b20b4307bd3632f144e00095b7184a"
  }
]', NULL, 1, 'vm-13400-a5abc672', 'd914f4debb944dc0ad05bf34bf68d161', '2026-11-26 04:59:23.320942+00', '2026-11-26 04:59:23.320942+00', '2026-11-26 04:59:28.440819+00', '2026-11-26 04:59:23.603736+00', NULL, '2026-11-26 04:59:24.384807+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/8b4a3a6059ee2876', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "c8b9acf57b454ba2",
      "digest": "dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "904ffda74cb0a12b",
      "digest": "315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "b862d67693ceb46e",
      "digest": "cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
    "inputChannels": 1,
    "resolution": 12
  },
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 60,
    "maxRuns": 60,
    "relativeInterval": 0.02,
    "key": "b1t1w2n60-60i0.02"
  },
  "orderSeed": 1226520102
}', '[
  {
    "architectureId": "c8b9acf57b454ba2",
    "latency": {
      "medianMs": 0.01311,
      "p10Ms": 0.012639,
      "p90Ms": 0.014094,
      "intervalLowMs": 0.012809,
      "intervalHighMs": 0.01346,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.1188154722536323
    },
    "error": null
  },
  {
    "architectureId": "904ffda74cb0a12b",
    "latency": {
      "medianMs": 0.0075664999999999994,
      "p10Ms": 0.007481,
      "p90Ms": 0.008096,
      "intervalLowMs": 0.007541,
      "intervalHighMs": 0.007612,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.6457297689402829
    },
    "error": null
  },
  {
    "architectureId": "b862d67693ceb46e",
    "latency": {
      "medianMs": 0.008022,
      "p10Ms": 0.007941,
      "p90Ms": 0.008094,
      "intervalLowMs": 0.008002,
      "intervalHighMs": 0.008041999999999999,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.684602419406456
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', '78af46c6aa6649c18e60e68ff2411e09', '2026-11-26 04:59:37.434814+00', '2026-11-26 04:59:37.434814+00', '2026-11-26 04:59:42.490471+00', '2026-11-26 04:59:37.622455+00', NULL, '2026-11-26 04:59:38.370207+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/92c039b1166917a9', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "0163ba6a09447b2e",
      "digest": "4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "3494e0bc48479e79",
      "digest": "507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "b8e08913210a32cb",
      "digest": "725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
    "inputChannels": 1,
    "resolution": 12
  },
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 60,
    "maxRuns": 60,
    "relativeInterval": 0.02,
    "key": "b1t1w2n60-60i0.02"
  },
  "orderSeed": 635117178
}', '[
  {
    "architectureId": "0163ba6a09447b2e",
    "latency": {
      "medianMs": 0.011576999999999999,
      "p10Ms": 0.011477,
      "p90Ms": 0.011722999999999999,
      "intervalLowMs": 0.011508,
      "intervalHighMs": 0.011608,
      "runs": 60,
      "warmUp": 104,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9750694853870125
    },
    "error": null
  },
  {
    "architectureId": "3494e0bc48479e79",
    "latency": {
      "medianMs": 0.0140815,
      "p10Ms": 0.013940899999999999,
      "p90Ms": 0.0143821,
      "intervalLowMs": 0.014031,
      "intervalHighMs": 0.014121,
      "runs": 60,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.186010275414807
    },
    "error": null
  },
  {
    "architectureId": "b8e08913210a32cb",
    "latency": {
      "medianMs": 0.011302,
      "p10Ms": 0.010796,
      "p90Ms": 0.012091099999999999,
      "intervalLowMs": 0.010997,
      "intervalHighMs": 0.011526999999999999,
      "runs": 40,
      "warmUp": 216,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9519076897161628
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', '3d0bcf6fb079474faed33743a1b14716', '2026-11-26 04:59:41.430365+00', '2026-11-26 04:59:41.430365+00', '2026-11-26 04:59:46.476762+00', '2026-11-26 04:59:41.590757+00', NULL, '2026-11-26 04:59:42.347118+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/score/3/a6449b8c04461673', '1m8b3hayh3esf', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      0
    ],
    [
      1,
      1,
      0,
      1,
      1,
      1,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1
    ],
    [
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      0
    ]
  ],
  "deviceId": "cpu-27c5e3ba8f0e",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.6985294117647058,
    "samples": 136,
    "modelBytes": 23590,
    "error": null,
    "digest": "4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546"
  },
  {
    "accuracy": 0.6691176470588235,
    "samples": 136,
    "modelBytes": 32093,
    "error": null,
    "digest": "507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e"
  },
  {
    "accuracy": 0.5735294117647058,
    "samples": 136,
    "modelBytes": 22212,
    "error": null,
    "digest": "725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a"
  }
]', NULL, 1, 'vm-13400-a5abc672', 'd862e34c19e940c397eca8b48a799cd6', '2026-11-26 04:59:40.290238+00', '2026-11-26 04:59:40.290238+00', '2026-11-26 04:59:45.52491+00', '2026-11-26 04:59:40.752836+00', NULL, '2026-11-26 04:59:41.188793+00');
INSERT INTO public.work_items VALUES ('1m8b3hayh3esf/measure/8f608fa35fd7e604', '1m8b3hayh3esf', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "960fcc4ad28f44b8",
      "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "4fce78d5bfdb28e4",
      "digest": "57a46ecd329b17b89df317c6ee1fe2a2f49f89636a595219c72a6742fbdf82e1",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "67097970c03e1f1c",
      "digest": "94562081499aa4ca616f5f791521a3be6058ceed47f67acb8fed4065559b265e",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "bc510fe6f01869cb",
      "digest": "9533e2cad2205527296537f297104c79fd53359ddf8bf8e0fed905f294655a81",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "865f0cacc4936cc5",
      "digest": "a8f424de794d1cf4188863ded77481f4f59b6ff49509bc0390dfa7e567bf488b",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "904ffda74cb0a12b",
      "digest": "315a4d9e4ebeb38de786b7bf5c32a2e4b8ffed8458d67ec930fe21db5950783a",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "b862d67693ceb46e",
      "digest": "cb3f3932ab020a15e3b1ae9bbeec3ccaaa8769dc99fd3bc291dd2d0ce9d3b082",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "0163ba6a09447b2e",
      "digest": "4acc5af68206f23c38ffd64cb03a43994218e662dbd4727da2400b7cec4b0546",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "0146eb3015c6a1ac",
      "digest": "765e16b8fec7fa80ae8440f9be86fd68f65355a2cd07615228c08e8a8f5aaeeb",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "de0d1436fd5f8478",
      "digest": "afacdc86cf40a680b6ad9d0e2e0518d99418303a0c90aa238acb641f8ec79f74",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "eedf2a2e7d78d103",
      "digest": "e21cfc3727aa77f8c78486c170c03e9c09c78774f5bcf7282bf58febf564cb0b",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "3494e0bc48479e79",
      "digest": "507fcf3b5f7db472f3880ec32ddf44cea8b4a5081836726d859ce6a0eb4eb97e",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "b8e08913210a32cb",
      "digest": "725ae51e829db58fc596a64ddec9d9041bf9439fe2c8db364048cf1051a43e6a",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ae8a567c7a819fae",
      "digest": "b0a9c51df689484812ef78afcf527543e5e20e1881a4ccd8b2595c3ae9c112fe",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "aaae3d76af03a3d4",
      "digest": "1a72f40830fcdf38cf32ee558a1939c8df575b30b31fc7e2627ae87e7c90b518",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "8a77dc8740e56a7a",
      "digest": "99dedcf99d106820a84331fc1a4e2eb2f2c801c3834ab916f0fbfae7fbefad0f",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c8b9acf57b454ba2",
      "digest": "dfc4dcb2c13380778db4575c2be71bef2d91025c169f04e4453ffe20baf24ca2",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "f99504d7f4abece9d85ea3e0408361d7b54914c1e6cde7bd7ea19b17237d4b50",
    "inputChannels": 1,
    "resolution": 12
  },
  "plan": {
    "batch": 1,
    "threads": 1,
    "warmUp": 2,
    "minRuns": 120,
    "maxRuns": 120,
    "relativeInterval": 0.01,
    "key": "b1t1w2n120-120i0.01"
  },
  "orderSeed": 1985403663
}', '[
  {
    "architectureId": "960fcc4ad28f44b8",
    "latency": {
      "medianMs": 0.011663,
      "p10Ms": 0.011346,
      "p90Ms": 0.012589000000000001,
      "intervalLowMs": 0.011568,
      "intervalHighMs": 0.011738,
      "runs": 120,
      "warmUp": 136,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9924057095449809
    },
    "error": null
  },
  {
    "architectureId": "4fce78d5bfdb28e4",
    "latency": {
      "medianMs": 0.018799,
      "p10Ms": 0.018506,
      "p90Ms": 0.0207029,
      "intervalLowMs": 0.018748,
      "intervalHighMs": 0.018838999999999998,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.5996085855899935
    },
    "error": null
  },
  {
    "architectureId": "67097970c03e1f1c",
    "latency": {
      "medianMs": 0.0062889999999999995,
      "p10Ms": 0.006209,
      "p90Ms": 0.0064800000000000005,
      "intervalLowMs": 0.0062699999999999995,
      "intervalHighMs": 0.0063089999999999995,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.5395967395967396
    },
    "error": null
  },
  {
    "architectureId": "bc510fe6f01869cb",
    "latency": {
      "medianMs": 0.006509999999999999,
      "p10Ms": 0.0064581,
      "p90Ms": 0.00658,
      "intervalLowMs": 0.0065,
      "intervalHighMs": 0.00652,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.5585585585585585
    },
    "error": null
  },
  {
    "architectureId": "865f0cacc4936cc5",
    "latency": {
      "medianMs": 0.008813,
      "p10Ms": 0.0087039,
      "p90Ms": 0.0096121,
      "intervalLowMs": 0.008783,
      "intervalHighMs": 0.008843,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.749898955519156
    },
    "error": null
  },
  {
    "architectureId": "904ffda74cb0a12b",
    "latency": {
      "medianMs": 0.0074415,
      "p10Ms": 0.007371,
      "p90Ms": 0.0075111,
      "intervalLowMs": 0.007430999999999999,
      "intervalHighMs": 0.007451999999999999,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.6384813384813386
    },
    "error": null
  },
  {
    "architectureId": "b862d67693ceb46e",
    "latency": {
      "medianMs": 0.007936499999999999,
      "p10Ms": 0.007862,
      "p90Ms": 0.008081999999999999,
      "intervalLowMs": 0.007922,
      "intervalHighMs": 0.007951999999999999,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.680952380952381
    },
    "error": null
  },
  {
    "architectureId": "0163ba6a09447b2e",
    "latency": {
      "medianMs": 0.011507,
      "p10Ms": 0.011416,
      "p90Ms": 0.0117101,
      "intervalLowMs": 0.011486999999999999,
      "intervalHighMs": 0.011528,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9873015873015873
    },
    "error": null
  },
  {
    "architectureId": "0146eb3015c6a1ac",
    "latency": {
      "medianMs": 0.0119025,
      "p10Ms": 0.011778,
      "p90Ms": 0.012435,
      "intervalLowMs": 0.011878,
      "intervalHighMs": 0.011937999999999999,
      "runs": 120,
      "warmUp": 214,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.0212355212355213
    },
    "error": null
  },
  {
    "architectureId": "de0d1436fd5f8478",
    "latency": {
      "medianMs": 0.008633,
      "p10Ms": 0.008583,
      "p90Ms": 0.008723,
      "intervalLowMs": 0.008623,
      "intervalHighMs": 0.008653,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.7407121407121408
    },
    "error": null
  },
  {
    "architectureId": "eedf2a2e7d78d103",
    "latency": {
      "medianMs": 0.0084025,
      "p10Ms": 0.0083011,
      "p90Ms": 0.008993999999999999,
      "intervalLowMs": 0.008381999999999999,
      "intervalHighMs": 0.008453,
      "runs": 100,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.714969473930524
    },
    "error": null
  },
  {
    "architectureId": "3494e0bc48479e79",
    "latency": {
      "medianMs": 0.0137905,
      "p10Ms": 0.01367,
      "p90Ms": 0.014051999999999999,
      "intervalLowMs": 0.013760999999999999,
      "intervalHighMs": 0.013800999999999999,
      "runs": 120,
      "warmUp": 66,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.1832260832260835
    },
    "error": null
  },
  {
    "architectureId": "b8e08913210a32cb",
    "latency": {
      "medianMs": 0.0109465,
      "p10Ms": 0.010665000000000001,
      "p90Ms": 0.0118351,
      "intervalLowMs": 0.010907,
      "intervalHighMs": 0.010995999999999999,
      "runs": 110,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9314386606819971
    },
    "error": null
  },
  {
    "architectureId": "ae8a567c7a819fae",
    "latency": {
      "medianMs": 0.008553,
      "p10Ms": 0.008492999999999999,
      "p90Ms": 0.008643,
      "intervalLowMs": 0.008542,
      "intervalHighMs": 0.008563,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.733848133848134
    },
    "error": null
  },
  {
    "architectureId": "aaae3d76af03a3d4",
    "latency": {
      "medianMs": 0.010401,
      "p10Ms": 0.010194,
      "p90Ms": 0.011069,
      "intervalLowMs": 0.010355999999999999,
      "intervalHighMs": 0.010435,
      "runs": 110,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.885022017060563
    },
    "error": null
  },
  {
    "architectureId": "8a77dc8740e56a7a",
    "latency": {
      "medianMs": 0.010596,
      "p10Ms": 0.0104559,
      "p90Ms": 0.01092,
      "intervalLowMs": 0.010565999999999999,
      "intervalHighMs": 0.010605999999999999,
      "runs": 120,
      "warmUp": 42,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 0.9016145844412773
    },
    "error": null
  },
  {
    "architectureId": "c8b9acf57b454ba2",
    "latency": {
      "medianMs": 0.012568999999999999,
      "p10Ms": 0.0124771,
      "p90Ms": 0.0128309,
      "intervalLowMs": 0.012549,
      "intervalHighMs": 0.012579,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-27c5e3ba8f0e",
      "anchorRatio": 1.0784212784212783
    },
    "error": null
  }
]', NULL, 1, 'vm-13400-a5abc672', '7f6be8cc6e994605a69b550fcf7909a8', '2026-11-26 04:59:45.530165+00', '2026-11-26 04:59:45.530165+00', '2026-11-26 04:59:50.66641+00', '2026-11-26 04:59:45.937628+00', NULL, '2026-11-26 04:59:47.62637+00');
INSERT INTO public.workers VALUES ('vm-13400-a5abc672', 'vm', '["search","score","measure:cpu"]', 'Stopped', '2026-11-26 04:59:04.897698+00', '2026-11-26 05:00:06.110312+00');
SELECT pg_catalog.setval('public.job_artifacts_id_seq', 67, true);
SELECT pg_catalog.setval('public.measurements_id_seq', 37, true);
SELECT pg_catalog.setval('public.predictors_id_seq', 6, true);
ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId");
ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT pk_api_keys PRIMARY KEY (id);
ALTER TABLE ONLY public.artifacts
    ADD CONSTRAINT pk_artifacts PRIMARY KEY (digest);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (seq);
ALTER TABLE ONLY public.devices
    ADD CONSTRAINT pk_devices PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT pk_evaluations PRIMARY KEY (job_id, ask_index);
ALTER TABLE ONLY public.front_points
    ADD CONSTRAINT pk_front_points PRIMARY KEY (front_id, "position");
ALTER TABLE ONLY public.fronts
    ADD CONSTRAINT pk_fronts PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_name, client_key);
ALTER TABLE ONLY public.job_artifacts
    ADD CONSTRAINT pk_job_artifacts PRIMARY KEY (id);
ALTER TABLE ONLY public.job_events
    ADD CONSTRAINT pk_job_events PRIMARY KEY (job_id, seq);
ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT pk_jobs PRIMARY KEY (id);
ALTER TABLE ONLY public.measurements
    ADD CONSTRAINT pk_measurements PRIMARY KEY (id);
ALTER TABLE ONLY public.predictors
    ADD CONSTRAINT pk_predictors PRIMARY KEY (id);
ALTER TABLE ONLY public.stage_failures
    ADD CONSTRAINT pk_stage_failures PRIMARY KEY (job_id, stage, attempt);
ALTER TABLE ONLY public.stages
    ADD CONSTRAINT pk_stages PRIMARY KEY (job_id, name);
ALTER TABLE ONLY public.supernets
    ADD CONSTRAINT pk_supernets PRIMARY KEY (job_id);
ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT pk_webhook_deliveries PRIMARY KEY (id);
ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT pk_webhooks PRIMARY KEY (id);
ALTER TABLE ONLY public.work_items
    ADD CONSTRAINT pk_work_items PRIMARY KEY (id);
ALTER TABLE ONLY public.workers
    ADD CONSTRAINT pk_workers PRIMARY KEY (id);
ALTER TABLE ONLY public.qrtz_blob_triggers
    ADD CONSTRAINT qrtz_blob_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);
ALTER TABLE ONLY public.qrtz_calendars
    ADD CONSTRAINT qrtz_calendars_pkey PRIMARY KEY (sched_name, calendar_name);
ALTER TABLE ONLY public.qrtz_cron_triggers
    ADD CONSTRAINT qrtz_cron_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);
ALTER TABLE ONLY public.qrtz_execution_history
    ADD CONSTRAINT qrtz_execution_history_pkey PRIMARY KEY (sched_name, entry_id);
ALTER TABLE ONLY public.qrtz_fired_triggers
    ADD CONSTRAINT qrtz_fired_triggers_pkey PRIMARY KEY (sched_name, entry_id);
ALTER TABLE ONLY public.qrtz_job_details
    ADD CONSTRAINT qrtz_job_details_pkey PRIMARY KEY (sched_name, job_name, job_group);
ALTER TABLE ONLY public.qrtz_job_status
    ADD CONSTRAINT qrtz_job_status_pkey PRIMARY KEY (sched_name, job_group, job_name);
ALTER TABLE ONLY public.qrtz_locks
    ADD CONSTRAINT qrtz_locks_pkey PRIMARY KEY (sched_name, lock_name);
ALTER TABLE ONLY public.qrtz_misfire_history
    ADD CONSTRAINT qrtz_misfire_history_pkey PRIMARY KEY (sched_name, entry_id);
ALTER TABLE ONLY public.qrtz_paused_job_grps
    ADD CONSTRAINT qrtz_paused_job_grps_pkey PRIMARY KEY (sched_name, job_group);
ALTER TABLE ONLY public.qrtz_paused_trigger_grps
    ADD CONSTRAINT qrtz_paused_trigger_grps_pkey PRIMARY KEY (sched_name, trigger_group);
ALTER TABLE ONLY public.qrtz_scheduler_state
    ADD CONSTRAINT qrtz_scheduler_state_pkey PRIMARY KEY (sched_name, instance_name);
ALTER TABLE ONLY public.qrtz_simple_triggers
    ADD CONSTRAINT qrtz_simple_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);
ALTER TABLE ONLY public.qrtz_simprop_triggers
    ADD CONSTRAINT qrtz_simprop_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);
ALTER TABLE ONLY public.qrtz_triggers
    ADD CONSTRAINT qrtz_triggers_pkey PRIMARY KEY (sched_name, trigger_name, trigger_group);
CREATE INDEX idx_qrtz_eh_fire_inst ON public.qrtz_execution_history USING btree (sched_name, fire_instance_id);
CREATE INDEX idx_qrtz_eh_fired_time ON public.qrtz_execution_history USING btree (sched_name, fired_time);
CREATE INDEX idx_qrtz_eh_inst ON public.qrtz_execution_history USING btree (sched_name, instance_name);
CREATE INDEX idx_qrtz_eh_job_time ON public.qrtz_execution_history USING btree (sched_name, job_group, job_name, fired_time);
CREATE INDEX idx_qrtz_eh_trig_time ON public.qrtz_execution_history USING btree (sched_name, trigger_group, trigger_name, fired_time);
CREATE INDEX idx_qrtz_ft_inst_job_req_rcvry ON public.qrtz_fired_triggers USING btree (sched_name, instance_name, requests_recovery);
CREATE INDEX idx_qrtz_ft_j_g ON public.qrtz_fired_triggers USING btree (sched_name, job_name, job_group);
CREATE INDEX idx_qrtz_ft_t_g ON public.qrtz_fired_triggers USING btree (sched_name, trigger_name, trigger_group);
CREATE INDEX idx_qrtz_j_g_n ON public.qrtz_job_details USING btree (sched_name, job_group, job_name);
CREATE INDEX idx_qrtz_mh_inst ON public.qrtz_misfire_history USING btree (sched_name, instance_name);
CREATE INDEX idx_qrtz_mh_misfire_time ON public.qrtz_misfire_history USING btree (sched_name, misfire_time);
CREATE INDEX idx_qrtz_t_c ON public.qrtz_triggers USING btree (sched_name, calendar_name);
CREATE INDEX idx_qrtz_t_g_n ON public.qrtz_triggers USING btree (sched_name, trigger_group, trigger_name);
CREATE INDEX idx_qrtz_t_j ON public.qrtz_triggers USING btree (sched_name, job_name, job_group);
CREATE INDEX idx_qrtz_t_nft_st ON public.qrtz_triggers USING btree (sched_name, trigger_state, next_fire_time, priority DESC, misfire_instr);
CREATE UNIQUE INDEX ix_api_keys_prefix ON public.api_keys USING btree (prefix);
CREATE UNIQUE INDEX ix_audit_call_id ON public.audit USING btree (call_id);
CREATE UNIQUE INDEX ix_evaluations_job_id_architecture_id ON public.evaluations USING btree (job_id, architecture_id);
CREATE INDEX ix_evaluations_measurement_id ON public.evaluations USING btree (measurement_id);
CREATE INDEX ix_front_points_artifact_digest ON public.front_points USING btree (artifact_digest);
CREATE INDEX ix_fronts_device_id ON public.fronts USING btree (device_id);
CREATE UNIQUE INDEX ix_fronts_job_id_device_id_version ON public.fronts USING btree (job_id, device_id, version);
CREATE INDEX ix_idempotency_keys_job_id ON public.idempotency_keys USING btree (job_id);
CREATE INDEX ix_job_artifacts_digest ON public.job_artifacts USING btree (digest);
CREATE UNIQUE INDEX ix_job_artifacts_job_id_kind_architecture_id_digest ON public.job_artifacts USING btree (job_id, kind, architecture_id, digest);
CREATE UNIQUE INDEX ix_job_artifacts_job_id_kind_digest ON public.job_artifacts USING btree (job_id, kind, digest) WHERE (architecture_id IS NULL);
CREATE INDEX ix_jobs_created_at_id ON public.jobs USING btree (created_at, id);
CREATE INDEX ix_jobs_name_created_at ON public.jobs USING btree (name, created_at);
CREATE INDEX ix_jobs_owner_created_at ON public.jobs USING btree (owner, created_at);
CREATE INDEX ix_measurements_device_id ON public.measurements USING btree (device_id);
CREATE UNIQUE INDEX ix_measurements_key ON public.measurements USING btree (job_id, architecture_id, device_id, plan_key, purpose);
CREATE INDEX ix_predictors_device_id ON public.predictors USING btree (device_id);
CREATE UNIQUE INDEX ix_predictors_job_id_metric_round_family ON public.predictors USING btree (job_id, metric, round, family) WHERE (device_id IS NULL);
CREATE UNIQUE INDEX ix_predictors_job_id_metric_round_family_device_id ON public.predictors USING btree (job_id, metric, round, family, device_id);
CREATE INDEX ix_supernets_artifact_digest ON public.supernets USING btree (artifact_digest);
CREATE INDEX ix_supernets_hash ON public.supernets USING btree (hash);
CREATE INDEX ix_webhook_deliveries_job_id ON public.webhook_deliveries USING btree (job_id);
CREATE INDEX ix_webhook_deliveries_state_due_at ON public.webhook_deliveries USING btree (state, due_at);
CREATE INDEX ix_webhook_deliveries_webhook_id ON public.webhook_deliveries USING btree (webhook_id);
CREATE INDEX ix_webhooks_user_name ON public.webhooks USING btree (user_name);
CREATE INDEX ix_work_items_job_id ON public.work_items USING btree (job_id);
CREATE INDEX ix_work_items_lease_until ON public.work_items USING btree (lease_until);
CREATE INDEX ix_work_items_leased_at ON public.work_items USING btree (leased_at);
CREATE INDEX ix_work_items_state_group_name_priority_created_at ON public.work_items USING btree (state, group_name, priority, created_at);
CREATE INDEX ix_workers_last_seen_at ON public.workers USING btree (last_seen_at);
ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT fk_evaluations_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.evaluations
    ADD CONSTRAINT fk_evaluations_measurements_measurement_id FOREIGN KEY (measurement_id) REFERENCES public.measurements(id);
ALTER TABLE ONLY public.front_points
    ADD CONSTRAINT fk_front_points_artifacts_artifact_digest FOREIGN KEY (artifact_digest) REFERENCES public.artifacts(digest) ON DELETE RESTRICT;
ALTER TABLE ONLY public.front_points
    ADD CONSTRAINT fk_front_points_fronts_front_id FOREIGN KEY (front_id) REFERENCES public.fronts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.fronts
    ADD CONSTRAINT fk_fronts_devices_device_id FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.fronts
    ADD CONSTRAINT fk_fronts_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_artifacts
    ADD CONSTRAINT fk_job_artifacts_artifacts_digest FOREIGN KEY (digest) REFERENCES public.artifacts(digest) ON DELETE RESTRICT;
ALTER TABLE ONLY public.job_artifacts
    ADD CONSTRAINT fk_job_artifacts_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_events
    ADD CONSTRAINT fk_job_events_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.measurements
    ADD CONSTRAINT fk_measurements_devices_device_id FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.measurements
    ADD CONSTRAINT fk_measurements_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.predictors
    ADD CONSTRAINT fk_predictors_devices_device_id FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.predictors
    ADD CONSTRAINT fk_predictors_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stage_failures
    ADD CONSTRAINT fk_stage_failures_stages_job_id_stage FOREIGN KEY (job_id, stage) REFERENCES public.stages(job_id, name) ON DELETE CASCADE;
ALTER TABLE ONLY public.stages
    ADD CONSTRAINT fk_stages_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.supernets
    ADD CONSTRAINT fk_supernets_artifacts_artifact_digest FOREIGN KEY (artifact_digest) REFERENCES public.artifacts(digest) ON DELETE RESTRICT;
ALTER TABLE ONLY public.supernets
    ADD CONSTRAINT fk_supernets_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT fk_webhook_deliveries_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT fk_webhook_deliveries_webhooks_webhook_id FOREIGN KEY (webhook_id) REFERENCES public.webhooks(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.work_items
    ADD CONSTRAINT fk_work_items_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.qrtz_blob_triggers
    ADD CONSTRAINT qrtz_blob_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;
ALTER TABLE ONLY public.qrtz_cron_triggers
    ADD CONSTRAINT qrtz_cron_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;
ALTER TABLE ONLY public.qrtz_simple_triggers
    ADD CONSTRAINT qrtz_simple_triggers_sched_name_trigger_name_trigger_group_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;
ALTER TABLE ONLY public.qrtz_simprop_triggers
    ADD CONSTRAINT qrtz_simprop_triggers_sched_name_trigger_name_trigger_grou_fkey FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES public.qrtz_triggers(sched_name, trigger_name, trigger_group) ON DELETE CASCADE;
ALTER TABLE ONLY public.qrtz_triggers
    ADD CONSTRAINT qrtz_triggers_sched_name_job_name_job_group_fkey FOREIGN KEY (sched_name, job_name, job_group) REFERENCES public.qrtz_job_details(sched_name, job_name, job_group);
