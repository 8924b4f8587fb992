CREATE SCHEMA hangfire;
CREATE TABLE hangfire.aggregatedcounter (
    id bigint NOT NULL,
    key text NOT NULL,
    value bigint NOT NULL,
    expireat timestamp with time zone
);
CREATE SEQUENCE hangfire.aggregatedcounter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.aggregatedcounter_id_seq OWNED BY hangfire.aggregatedcounter.id;
CREATE TABLE hangfire.counter (
    id bigint NOT NULL,
    key text NOT NULL,
    value bigint NOT NULL,
    expireat timestamp with time zone
);
CREATE SEQUENCE hangfire.counter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.counter_id_seq OWNED BY hangfire.counter.id;
CREATE TABLE hangfire.hash (
    id bigint NOT NULL,
    key text NOT NULL,
    field text NOT NULL,
    value text,
    expireat timestamp with time zone,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.hash_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.hash_id_seq OWNED BY hangfire.hash.id;
CREATE TABLE hangfire.job (
    id bigint NOT NULL,
    stateid bigint,
    statename text,
    invocationdata jsonb NOT NULL,
    arguments jsonb NOT NULL,
    createdat timestamp with time zone NOT NULL,
    expireat timestamp with time zone,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.job_id_seq OWNED BY hangfire.job.id;
CREATE TABLE hangfire.jobparameter (
    id bigint NOT NULL,
    jobid bigint NOT NULL,
    name text NOT NULL,
    value text,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.jobparameter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.jobparameter_id_seq OWNED BY hangfire.jobparameter.id;
CREATE TABLE hangfire.jobqueue (
    id bigint NOT NULL,
    jobid bigint NOT NULL,
    queue text NOT NULL,
    fetchedat timestamp with time zone,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.jobqueue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.jobqueue_id_seq OWNED BY hangfire.jobqueue.id;
CREATE TABLE hangfire.list (
    id bigint NOT NULL,
    key text NOT NULL,
    value text,
    expireat timestamp with time zone,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.list_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.list_id_seq OWNED BY hangfire.list.id;
CREATE TABLE hangfire.lock (
    resource text NOT NULL,
    updatecount integer DEFAULT 0 NOT NULL,
    acquired timestamp with time zone
);
CREATE TABLE hangfire.schema (
    version integer NOT NULL
);
CREATE TABLE hangfire.server (
    id text NOT NULL,
    data jsonb,
    lastheartbeat timestamp with time zone NOT NULL,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE TABLE hangfire.set (
    id bigint NOT NULL,
    key text NOT NULL,
    score double precision NOT NULL,
    value text NOT NULL,
    expireat timestamp with time zone,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.set_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.set_id_seq OWNED BY hangfire.set.id;
CREATE TABLE hangfire.state (
    id bigint NOT NULL,
    jobid bigint NOT NULL,
    name text NOT NULL,
    reason text,
    createdat timestamp with time zone NOT NULL,
    data jsonb,
    updatecount integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE hangfire.state_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE hangfire.state_id_seq OWNED BY hangfire.state.id;
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
    latency_p95_ms double precision,
    latency_p99_ms double precision,
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
CREATE TABLE public.job_notes (
    job_id text NOT NULL,
    text text NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL
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
    tags text DEFAULT ''::text NOT NULL,
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
    latency_p95_ms double precision,
    latency_p99_ms double precision,
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
ALTER TABLE ONLY hangfire.aggregatedcounter ALTER COLUMN id SET DEFAULT nextval('hangfire.aggregatedcounter_id_seq'::regclass);
ALTER TABLE ONLY hangfire.counter ALTER COLUMN id SET DEFAULT nextval('hangfire.counter_id_seq'::regclass);
ALTER TABLE ONLY hangfire.hash ALTER COLUMN id SET DEFAULT nextval('hangfire.hash_id_seq'::regclass);
ALTER TABLE ONLY hangfire.job ALTER COLUMN id SET DEFAULT nextval('hangfire.job_id_seq'::regclass);
ALTER TABLE ONLY hangfire.jobparameter ALTER COLUMN id SET DEFAULT nextval('hangfire.jobparameter_id_seq'::regclass);
ALTER TABLE ONLY hangfire.jobqueue ALTER COLUMN id SET DEFAULT nextval('hangfire.jobqueue_id_seq'::regclass);
ALTER TABLE ONLY hangfire.list ALTER COLUMN id SET DEFAULT nextval('hangfire.list_id_seq'::regclass);
ALTER TABLE ONLY hangfire.set ALTER COLUMN id SET DEFAULT nextval('hangfire.set_id_seq'::regclass);
ALTER TABLE ONLY hangfire.state ALTER COLUMN id SET DEFAULT nextval('hangfire.state_id_seq'::regclass);
INSERT INTO hangfire.aggregatedcounter VALUES (1, 'stats:succeeded:2026-11-29', 19, '2026-12-29 13:03:37.128635+00');
INSERT INTO hangfire.aggregatedcounter VALUES (3, 'stats:succeeded:2026-11-29-13', 19, '2026-11-30 13:03:38.128635+00');
INSERT INTO hangfire.aggregatedcounter VALUES (2, 'stats:succeeded', 19, NULL);
INSERT INTO hangfire.job VALUES (2, 6, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:01:55.334925+00', '2026-11-29 13:12:03.903681+00', 0);
INSERT INTO hangfire.job VALUES (9, 45, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:02:35.727665+00', '2026-11-29 13:13:13.097541+00', 0);
INSERT INTO hangfire.job VALUES (1, 3, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:01:47.9634+00', '2026-11-29 13:11:55.317826+00', 0);
INSERT INTO hangfire.job VALUES (4, 11, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/-1/a371871c215f42a6\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/-1/a371871c215f42a6\"]"]', '2026-11-29 13:02:06.464956+00', '2026-11-29 13:12:12.496147+00', 0);
INSERT INTO hangfire.job VALUES (5, 14, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/120828079079b45f\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/120828079079b45f\"]"]', '2026-11-29 13:02:14.0091+00', '2026-11-29 13:12:16.407536+00', 0);
INSERT INTO hangfire.job VALUES (6, 18, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/0/69a2fc72be308ca5\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/0/69a2fc72be308ca5\"]"]', '2026-11-29 13:02:20.752805+00', '2026-11-29 13:12:23.023424+00', 0);
INSERT INTO hangfire.job VALUES (7, 20, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/0/bbce24c9c90326a7\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/0/bbce24c9c90326a7\"]"]', '2026-11-29 13:02:20.867323+00', '2026-11-29 13:12:24.628068+00', 0);
INSERT INTO hangfire.job VALUES (8, 23, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/3f89f4ea80c7efda\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/3f89f4ea80c7efda\"]"]', '2026-11-29 13:02:25.131446+00', '2026-11-29 13:12:30.954369+00', 0);
INSERT INTO hangfire.job VALUES (3, 24, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:02:03.992518+00', '2026-11-29 13:12:35.370796+00', 0);
INSERT INTO hangfire.job VALUES (10, 29, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/1/8e652c1285480189\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/1/8e652c1285480189\"]"]', '2026-11-29 13:02:45.686793+00', '2026-11-29 13:12:47.170094+00', 0);
INSERT INTO hangfire.job VALUES (11, 32, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/c721b991af1e910a\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/c721b991af1e910a\"]"]', '2026-11-29 13:02:47.337146+00', '2026-11-29 13:12:51.703685+00', 0);
INSERT INTO hangfire.job VALUES (12, 35, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/2/dd494351286fd5cc\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/2/dd494351286fd5cc\"]"]', '2026-11-29 13:02:55.419568+00', '2026-11-29 13:12:58.77752+00', 0);
INSERT INTO hangfire.job VALUES (14, 41, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"score\\\"\",\"[\\\"1m8kpahat7d3e/score/3/525095b1def1cd32\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"score\"", "[\"1m8kpahat7d3e/score/3/525095b1def1cd32\"]"]', '2026-11-29 13:03:04.677889+00', '2026-11-29 13:13:07.32772+00', 0);
INSERT INTO hangfire.job VALUES (13, 38, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/2fdae123f5557c92\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/2fdae123f5557c92\"]"]', '2026-11-29 13:02:59.816124+00', '2026-11-29 13:13:00.98501+00', 0);
INSERT INTO hangfire.job VALUES (15, 44, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/e050b15a1838c821\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/e050b15a1838c821\"]"]', '2026-11-29 13:03:08.429209+00', '2026-11-29 13:13:12.261304+00', 0);
INSERT INTO hangfire.job VALUES (17, 50, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"measure:cpu\\\"\",\"[\\\"1m8kpahat7d3e/measure/6d30a1c403faa16e\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"measure:cpu\"", "[\"1m8kpahat7d3e/measure/6d30a1c403faa16e\"]"]', '2026-11-29 13:03:21.981739+00', '2026-11-29 13:13:26.712489+00', 0);
INSERT INTO hangfire.job VALUES (16, 51, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:03:13.117183+00', '2026-11-29 13:13:27.531599+00', 0);
INSERT INTO hangfire.job VALUES (18, 54, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:03:27.860425+00', '2026-11-29 13:13:31.132993+00', 0);
INSERT INTO hangfire.job VALUES (19, 57, 'Succeeded', '{"Type": "NasService.Storage.Queue.WakeUpCall, NasService.Storage, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null", "Method": "RunAsync", "Arguments": "[\"\\\"search\\\"\",\"[\\\"1m8kpahat7d3e/stage\\\"]\"]", "ParameterTypes": "[\"System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\",\"System.String[], System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e\"]"}', '["\"search\"", "[\"1m8kpahat7d3e/stage\"]"]', '2026-11-29 13:03:31.181896+00', '2026-11-29 13:13:38.128635+00', 0);
INSERT INTO hangfire.schema VALUES (23);
INSERT INTO hangfire.server VALUES ('vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92', '{"Queues": ["score"], "StartedAt": "2026-11-29T13:01:40.6401055Z", "WorkerCount": 1}', '2026-11-29 13:11:04.21974+00', 0);
INSERT INTO hangfire.server VALUES ('vm:26237:901e3313-cdbf-4afc-bded-2a017105d382', '{"Queues": ["search"], "StartedAt": "2026-11-29T13:01:40.6330041Z", "WorkerCount": 1}', '2026-11-29 13:11:04.63394+00', 0);
INSERT INTO hangfire.server VALUES ('vm:26237:76d16430-4661-493b-adf8-e5f12c724312', '{"Queues": ["measure_3a_cpu"], "StartedAt": "2026-11-29T13:01:40.676583Z", "WorkerCount": 1}', '2026-11-29 13:11:04.671795+00', 0);
INSERT INTO hangfire.state VALUES (1, 1, 'Enqueued', NULL, '2026-11-29 13:01:48.838072+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:01:47.9616302Z"}', 0);
INSERT INTO hangfire.state VALUES (2, 1, 'Processing', NULL, '2026-11-29 13:01:49.708294+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:01:49.1218918Z"}', 0);
INSERT INTO hangfire.state VALUES (3, 1, 'Succeeded', NULL, '2026-11-29 13:01:55.352419+00', '{"Latency": "1758", "SucceededAt": "2026-11-29T13:01:55.2643331Z", "PerformanceDuration": "5542"}', 0);
INSERT INTO hangfire.state VALUES (4, 2, 'Enqueued', NULL, '2026-11-29 13:01:55.360166+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:01:55.3348835Z"}', 0);
INSERT INTO hangfire.state VALUES (5, 2, 'Processing', NULL, '2026-11-29 13:01:55.389249+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:01:55.3798402Z"}', 0);
INSERT INTO hangfire.state VALUES (6, 2, 'Succeeded', NULL, '2026-11-29 13:02:03.967903+00', '{"Latency": "61", "SucceededAt": "2026-11-29T13:02:03.8477626Z", "PerformanceDuration": "8451"}', 0);
INSERT INTO hangfire.state VALUES (7, 3, 'Enqueued', NULL, '2026-11-29 13:02:04.033923+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:02:03.9925041Z"}', 0);
INSERT INTO hangfire.state VALUES (8, 3, 'Processing', NULL, '2026-11-29 13:02:04.137443+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:02:04.1358022Z"}', 0);
INSERT INTO hangfire.state VALUES (9, 4, 'Enqueued', NULL, '2026-11-29 13:02:06.481174+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:02:06.4649366Z"}', 0);
INSERT INTO hangfire.state VALUES (10, 4, 'Processing', NULL, '2026-11-29 13:02:06.779099+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:02:06.6997511Z"}', 0);
INSERT INTO hangfire.state VALUES (11, 4, 'Succeeded', NULL, '2026-11-29 13:02:12.50125+00', '{"Latency": "402", "SucceededAt": "2026-11-29T13:02:12.4637246Z", "PerformanceDuration": "5595"}', 0);
INSERT INTO hangfire.state VALUES (12, 5, 'Enqueued', NULL, '2026-11-29 13:02:14.012124+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:02:14.0090883Z"}', 0);
INSERT INTO hangfire.state VALUES (13, 5, 'Processing', NULL, '2026-11-29 13:02:14.270305+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:02:14.1677087Z"}', 0);
INSERT INTO hangfire.state VALUES (14, 5, 'Succeeded', NULL, '2026-11-29 13:02:16.41768+00', '{"Latency": "279", "SucceededAt": "2026-11-29T13:02:16.3237226Z", "PerformanceDuration": "2034"}', 0);
INSERT INTO hangfire.state VALUES (15, 6, 'Enqueued', NULL, '2026-11-29 13:02:20.756006+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:02:20.7527929Z"}', 0);
INSERT INTO hangfire.state VALUES (16, 7, 'Enqueued', NULL, '2026-11-29 13:02:20.924367+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:02:20.8673135Z"}', 0);
INSERT INTO hangfire.state VALUES (17, 6, 'Processing', NULL, '2026-11-29 13:02:21.124566+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:02:20.9704461Z"}', 0);
INSERT INTO hangfire.state VALUES (18, 6, 'Succeeded', NULL, '2026-11-29 13:02:23.023988+00', '{"Latency": "372", "SucceededAt": "2026-11-29T13:02:22.9572558Z", "PerformanceDuration": "1831"}', 0);
INSERT INTO hangfire.state VALUES (19, 7, 'Processing', NULL, '2026-11-29 13:02:23.112556+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:02:23.0486895Z"}', 0);
INSERT INTO hangfire.state VALUES (20, 7, 'Succeeded', NULL, '2026-11-29 13:02:24.632208+00', '{"Latency": "2264", "SucceededAt": "2026-11-29T13:02:24.6037923Z", "PerformanceDuration": "1471"}', 0);
INSERT INTO hangfire.state VALUES (21, 8, 'Enqueued', NULL, '2026-11-29 13:02:25.185352+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:02:25.1314354Z"}', 0);
INSERT INTO hangfire.state VALUES (22, 8, 'Processing', NULL, '2026-11-29 13:02:25.456841+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:02:25.3801821Z"}', 0);
INSERT INTO hangfire.state VALUES (23, 8, 'Succeeded', NULL, '2026-11-29 13:02:30.954792+00', '{"Latency": "368", "SucceededAt": "2026-11-29T13:02:30.8856657Z", "PerformanceDuration": "5385"}', 0);
INSERT INTO hangfire.state VALUES (24, 3, 'Succeeded', NULL, '2026-11-29 13:02:35.381045+00', '{"Latency": "146", "SucceededAt": "2026-11-29T13:02:35.3638599Z", "PerformanceDuration": "31224"}', 0);
INSERT INTO hangfire.state VALUES (25, 9, 'Enqueued', NULL, '2026-11-29 13:02:35.808261+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:02:35.7276064Z"}', 0);
INSERT INTO hangfire.state VALUES (26, 9, 'Processing', NULL, '2026-11-29 13:02:35.94215+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:02:35.9337352Z"}', 0);
INSERT INTO hangfire.state VALUES (27, 10, 'Enqueued', NULL, '2026-11-29 13:02:45.707777+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:02:45.6867836Z"}', 0);
INSERT INTO hangfire.state VALUES (28, 10, 'Processing', NULL, '2026-11-29 13:02:45.726548+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:02:45.7204040Z"}', 0);
INSERT INTO hangfire.state VALUES (29, 10, 'Succeeded', NULL, '2026-11-29 13:02:47.170748+00', '{"Latency": "43", "SucceededAt": "2026-11-29T13:02:46.9878002Z", "PerformanceDuration": "1257"}', 0);
INSERT INTO hangfire.state VALUES (30, 11, 'Enqueued', NULL, '2026-11-29 13:02:47.390397+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:02:47.3371306Z"}', 0);
INSERT INTO hangfire.state VALUES (31, 11, 'Processing', NULL, '2026-11-29 13:02:47.514114+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:02:47.4959347Z"}', 0);
INSERT INTO hangfire.state VALUES (32, 11, 'Succeeded', NULL, '2026-11-29 13:02:51.836326+00', '{"Latency": "228", "SucceededAt": "2026-11-29T13:02:51.6802264Z", "PerformanceDuration": "4114"}', 0);
INSERT INTO hangfire.state VALUES (33, 12, 'Enqueued', NULL, '2026-11-29 13:02:55.498506+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:02:55.4195580Z"}', 0);
INSERT INTO hangfire.state VALUES (34, 12, 'Processing', NULL, '2026-11-29 13:02:55.926228+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:02:55.9117299Z"}', 0);
INSERT INTO hangfire.state VALUES (35, 12, 'Succeeded', NULL, '2026-11-29 13:02:58.778223+00', '{"Latency": "513", "SucceededAt": "2026-11-29T13:02:58.7518589Z", "PerformanceDuration": "2818"}', 0);
INSERT INTO hangfire.state VALUES (36, 13, 'Enqueued', NULL, '2026-11-29 13:02:59.838275+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:02:59.8161136Z"}', 0);
INSERT INTO hangfire.state VALUES (37, 13, 'Processing', NULL, '2026-11-29 13:02:59.923442+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:02:59.9032935Z"}', 0);
INSERT INTO hangfire.state VALUES (38, 13, 'Succeeded', NULL, '2026-11-29 13:03:00.9859+00', '{"Latency": "135", "SucceededAt": "2026-11-29T13:03:00.9831513Z", "PerformanceDuration": "1031"}', 0);
INSERT INTO hangfire.state VALUES (39, 14, 'Enqueued', NULL, '2026-11-29 13:03:04.702004+00', '{"Queue": "score", "EnqueuedAt": "2026-11-29T13:03:04.6778787Z"}', 0);
INSERT INTO hangfire.state VALUES (40, 14, 'Processing', NULL, '2026-11-29 13:03:04.732424+00', '{"ServerId": "vm:26237:bc74ea6d-b0e3-46ba-b3a6-b0ea74d64d92", "WorkerId": "16a07fb5-6275-4593-a530-3876256d8886", "StartedAt": "2026-11-29T13:03:04.7202084Z"}', 0);
INSERT INTO hangfire.state VALUES (41, 14, 'Succeeded', NULL, '2026-11-29 13:03:07.356405+00', '{"Latency": "57", "SucceededAt": "2026-11-29T13:03:07.1100195Z", "PerformanceDuration": "2374"}', 0);
INSERT INTO hangfire.state VALUES (42, 15, 'Enqueued', NULL, '2026-11-29 13:03:08.492645+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:03:08.4291946Z"}', 0);
INSERT INTO hangfire.state VALUES (48, 17, 'Enqueued', NULL, '2026-11-29 13:03:22.036039+00', '{"Queue": "measure_3a_cpu", "EnqueuedAt": "2026-11-29T13:03:21.9817122Z"}', 0);
INSERT INTO hangfire.state VALUES (43, 15, 'Processing', NULL, '2026-11-29 13:03:08.768655+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:03:08.7649250Z"}', 0);
INSERT INTO hangfire.state VALUES (57, 19, 'Succeeded', NULL, '2026-11-29 13:03:38.131163+00', '{"Latency": "134", "SucceededAt": "2026-11-29T13:03:38.1217275Z", "PerformanceDuration": "6805"}', 0);
INSERT INTO hangfire.state VALUES (44, 15, 'Succeeded', NULL, '2026-11-29 13:03:12.276117+00', '{"Latency": "379", "SucceededAt": "2026-11-29T13:03:12.2437023Z", "PerformanceDuration": "3435"}', 0);
INSERT INTO hangfire.state VALUES (46, 16, 'Enqueued', NULL, '2026-11-29 13:03:13.134631+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:03:13.1171708Z"}', 0);
INSERT INTO hangfire.state VALUES (47, 16, 'Processing', NULL, '2026-11-29 13:03:13.244314+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:03:13.1973931Z"}', 0);
INSERT INTO hangfire.state VALUES (49, 17, 'Processing', NULL, '2026-11-29 13:03:22.105903+00', '{"ServerId": "vm:26237:76d16430-4661-493b-adf8-e5f12c724312", "WorkerId": "26e97d58-cf07-4103-86ce-9d5ab9f1b1d7", "StartedAt": "2026-11-29T13:03:22.0848841Z"}', 0);
INSERT INTO hangfire.state VALUES (51, 16, 'Succeeded', NULL, '2026-11-29 13:03:27.535908+00', '{"Latency": "158", "SucceededAt": "2026-11-29T13:03:27.4810539Z", "PerformanceDuration": "14205"}', 0);
INSERT INTO hangfire.state VALUES (45, 9, 'Succeeded', NULL, '2026-11-29 13:03:13.098194+00', '{"Latency": "237", "SucceededAt": "2026-11-29T13:03:13.0505463Z", "PerformanceDuration": "37085"}', 0);
INSERT INTO hangfire.state VALUES (50, 17, 'Succeeded', NULL, '2026-11-29 13:03:26.787493+00', '{"Latency": "147", "SucceededAt": "2026-11-29T13:03:26.6593396Z", "PerformanceDuration": "4529"}', 0);
INSERT INTO hangfire.state VALUES (52, 18, 'Enqueued', NULL, '2026-11-29 13:03:27.924155+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:03:27.8604051Z"}', 0);
INSERT INTO hangfire.state VALUES (56, 19, 'Processing', NULL, '2026-11-29 13:03:31.302456+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:03:31.2846839Z"}', 0);
INSERT INTO hangfire.state VALUES (53, 18, 'Processing', NULL, '2026-11-29 13:03:28.016905+00', '{"ServerId": "vm:26237:901e3313-cdbf-4afc-bded-2a017105d382", "WorkerId": "26140e97-d343-45c2-97c9-39807d187843", "StartedAt": "2026-11-29T13:03:27.9947562Z"}', 0);
INSERT INTO hangfire.state VALUES (54, 18, 'Succeeded', NULL, '2026-11-29 13:03:31.151221+00', '{"Latency": "173", "SucceededAt": "2026-11-29T13:03:31.1258634Z", "PerformanceDuration": "3091"}', 0);
INSERT INTO hangfire.state VALUES (55, 19, 'Enqueued', NULL, '2026-11-29 13:03:31.194126+00', '{"Queue": "search", "EnqueuedAt": "2026-11-29T13:03:31.1818808Z"}', 0);
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261125230648_Initial', '10.0.15');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261126054134_JobNotes', '10.0.15');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261127024324_JobTagsAndTailLatency', '10.0.15');
INSERT INTO public."__EFMigrationsHistory" VALUES ('20261129025500_HangfireForQuartz', '10.0.15');
INSERT INTO public.api_keys VALUES ('first', '6p92yvkn', '3d047c3d8bcf3832d3dbabed5aaeb73ee13b703228cde4a84b23c503d72c2508', 'first key', 'admin', 11, '2026-11-29 13:01:05.185603+00', NULL, NULL, '2026-11-29 13:10:44.676492+00');
INSERT INTO public.artifacts VALUES ('64722efb6beec35d7d86b03f098718b24bf89f7c518ba16d21d8deb79b2cb614', 559, '2026-11-29 13:01:18.096247+00');
INSERT INTO public.artifacts VALUES ('30a7d94870bad404b6f0625f73a0cb88f90dc53726ddb40c1ada97e5af553eaa', 747, '2026-11-29 13:01:53.708351+00');
INSERT INTO public.artifacts VALUES ('c0b93f0980b93377502c4cd96e62136c4865694a6c0e9bbd6ec8bda83f1bda27', 32444, '2026-11-29 13:02:02.700747+00');
INSERT INTO public.artifacts VALUES ('6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', 31985, '2026-11-29 13:02:11.451978+00');
INSERT INTO public.artifacts VALUES ('4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', 30984, '2026-11-29 13:02:11.574407+00');
INSERT INTO public.artifacts VALUES ('9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', 8972, '2026-11-29 13:02:11.663838+00');
INSERT INTO public.artifacts VALUES ('100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', 13587, '2026-11-29 13:02:11.877846+00');
INSERT INTO public.artifacts VALUES ('60d40899884bbab34eaaa4095d7f2ac1d096052057bcddd70dcbf121a93d944f', 18441, '2026-11-29 13:02:21.947855+00');
INSERT INTO public.artifacts VALUES ('fcec6d31689a330f11ee6e30158b60f9db2954538bd4e60f487e7b5fd7012c2b', 27369, '2026-11-29 13:02:22.141999+00');
INSERT INTO public.artifacts VALUES ('43e75dae24eaff2dfbf98bbc43162602cbcec94bf7973dacbc067a1062ba5fc2', 16003, '2026-11-29 13:02:22.371801+00');
INSERT INTO public.artifacts VALUES ('d288dd36ca7106f4d94aa4d1c1a1f23b8c5249d05acd9cf899f439cab34972d5', 20354, '2026-11-29 13:02:22.787736+00');
INSERT INTO public.artifacts VALUES ('d370a6044c835534c937ca598bb5b815e9b61599ecc5c318b32984c67b5a5a68', 20802, '2026-11-29 13:02:24.391764+00');
INSERT INTO public.artifacts VALUES ('8936d3688f71f0b1b1499e26a82cc1b714ed805f69ca0828b47886b894468dd4', 17933, '2026-11-29 13:02:24.419718+00');
INSERT INTO public.artifacts VALUES ('de5cb8e46f44aac181efd2d5939c5e3e845efe24e48f8943faa1fd58886348af', 21966, '2026-11-29 13:02:24.450177+00');
INSERT INTO public.artifacts VALUES ('88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2', 20164, '2026-11-29 13:02:24.507731+00');
INSERT INTO public.artifacts VALUES ('0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d', 11118, '2026-11-29 13:02:46.363985+00');
INSERT INTO public.artifacts VALUES ('9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6', 25090, '2026-11-29 13:02:46.609165+00');
INSERT INTO public.artifacts VALUES ('facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea', 12496, '2026-11-29 13:02:46.719748+00');
INSERT INTO public.artifacts VALUES ('108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b', 21314, '2026-11-29 13:02:46.771743+00');
INSERT INTO public.artifacts VALUES ('9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', 11374, '2026-11-29 13:02:56.61997+00');
INSERT INTO public.artifacts VALUES ('da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', 9996, '2026-11-29 13:02:56.796865+00');
INSERT INTO public.artifacts VALUES ('0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4', 9996, '2026-11-29 13:02:57.274636+00');
INSERT INTO public.artifacts VALUES ('449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc', 11020, '2026-11-29 13:02:58.251693+00');
INSERT INTO public.artifacts VALUES ('f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9', 23968, '2026-11-29 13:03:05.761568+00');
INSERT INTO public.artifacts VALUES ('4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', 18144, '2026-11-29 13:03:05.875724+00');
INSERT INTO public.artifacts VALUES ('8efa1c78c8d6623de2059669c7074b94433618b64ad23de251b6939e965c5fee', 22018, '2026-11-29 13:03:06.21365+00');
INSERT INTO public.artifacts VALUES ('1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', 20192, '2026-11-29 13:03:06.717714+00');
INSERT INTO public.artifacts VALUES ('682c90f46b798dea506b3e4cbe2a37861092e4f656dab8387d0c69f01f98b564', 10527, '2026-11-29 13:03:33.572175+00');
INSERT INTO public.artifacts VALUES ('bc6a716a2767c4ce64f49a69ac224da87f5d7753292e68661290485376216aac', 2846, '2026-11-29 13:03:33.656073+00');
INSERT INTO public.artifacts VALUES ('914ceb0dd8a13f76b5b87fd544b468bbf70fe295393097baa3c784c48132143d', 13843, '2026-11-29 13:03:33.904847+00');
INSERT INTO public.artifacts VALUES ('0251e0d0144506eb00db401af7d3c71aca1ef08f7f211b4f42eacacaa1edd233', 10527, '2026-11-29 13:03:33.931685+00');
INSERT INTO public.artifacts VALUES ('046ccd7d5c89a1d727304e77c8e1746936c06ece5ec2d463f93e45e60b077520', 2843, '2026-11-29 13:03:33.985697+00');
INSERT INTO public.artifacts VALUES ('b8503c8dc0556ace495605c380f3263a6183c6a68ee6af0c33f0c92a93a358fc', 14451, '2026-11-29 13:03:34.330532+00');
INSERT INTO public.artifacts VALUES ('40ad2ddf293b517fe19a5ccf4a65680565d694ee642be07eb0eca9cb0cb05425', 10527, '2026-11-29 13:03:34.367204+00');
INSERT INTO public.artifacts VALUES ('450b032f9695392456053f56c0507fe7fe76e68f5694fb6f81d4dcad7d928971', 2848, '2026-11-29 13:03:34.404065+00');
INSERT INTO public.artifacts VALUES ('2b2d1d22f2df7332dcc446d0dea9c96a496c6e380cf68ecbd8c11e8fd5ac5725', 21642, '2026-11-29 13:03:34.704647+00');
INSERT INTO public.artifacts VALUES ('f26c071aad45a3181425d25121266230fc3325c98c7e1a195a190d7ffac9cb60', 10527, '2026-11-29 13:03:34.777279+00');
INSERT INTO public.artifacts VALUES ('6f822a91c328b6d1a19cdaa5dd0305c5da714cce58a105cf43f4889995ee55ee', 2937, '2026-11-29 13:03:35.143735+00');
INSERT INTO public.artifacts VALUES ('10c55bc675f6150c6d831d63564fccdbf7cab0b31d5a57af23cc7ae505e9a3c6', 22154, '2026-11-29 13:03:35.448837+00');
INSERT INTO public.artifacts VALUES ('0ff12e02f01e174d8929b5f3079ceebced4d2adae75cc4c4be950dcdb5e723f5', 10527, '2026-11-29 13:03:35.570737+00');
INSERT INTO public.artifacts VALUES ('632a8746b62fb0ec056367e260d52ff457143591f5b4993581b2af7795e8bce5', 2943, '2026-11-29 13:03:35.618105+00');
INSERT INTO public.artifacts VALUES ('dd748f4e186f064d44fde43351349db45d133b7034884fe269b96809087e70c3', 20896, '2026-11-29 13:03:35.694242+00');
INSERT INTO public.artifacts VALUES ('d6fc05457994b23d05690271844df4ed5069c6d145846e239148487867e8328d', 22842, '2026-11-29 13:03:35.84771+00');
INSERT INTO public.artifacts VALUES ('31ba6bb36e3851fa0ad5a7c18a217c949803c9cc3ba356981025d71038a8abff', 10527, '2026-11-29 13:03:36.067801+00');
INSERT INTO public.artifacts VALUES ('4b01ad3e4c4284afba542c46f5ef6dd1097d2e1ebec8fb2d532f9b718da839e7', 2939, '2026-11-29 13:03:36.147444+00');
INSERT INTO public.artifacts VALUES ('c05f654cfc8e203b8b8d823ba1298d74cb8397ce0bf9f01dd6cb81c41d1ff291', 10527, '2026-11-29 13:03:36.423355+00');
INSERT INTO public.artifacts VALUES ('75e758ade3b5c3579011813da0ec8e2936766fab160c7f8a83f2de6e11b0e26a', 3032, '2026-11-29 13:03:36.715706+00');
INSERT INTO public.audit VALUES (1, 'e67df3021f214b88921e68753b3b80c3', '2026-11-29 13:01:22.424995+00', 'admin', 'first', 'POST /api/v1/jobs', '/api/v1/jobs', 202, '127.0.0.1', '00-1ddd0ef5ef69d8e604dd2d802cdc5544-d92408f061a8d388-00', '', '15d6d88ff0958e2364599e9ea77f9d2674d2801b51786faf322e874ab5fa08d8');
INSERT INTO public.devices VALUES ('cpu-872197c3e302', 'cpu', 'AMD EPYC (family 25 model 17 stepping 1)', 'sse4_2+avx+avx2+fma+avx512f+avx512_vnni+avx512_bf16', 'onnxruntime', '1.31.1', 'CPUExecutionProvider', 'Debian GNU/Linux 12 (bookworm) x64', 2, '2026-11-29 13:01:32.805005+00', '2026-11-29 13:01:54.080021+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 0, -1, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, 1, 31985, 144712, 6900, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:16.648453+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 1, -1, '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8823529411764706, 136, 2, 30984, 144712, 6900, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:16.648453+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 2, -1, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, 3, 8972, 49168, 1548, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:16.648453+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 3, -1, 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.7426470588235294, 136, 4, 13587, 49168, 1548, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:16.648453+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 4, 0, '52fc86f3959b3b20', '[0,1,1,1,0,0,0,1,1,1,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8455882352941176, 136, 5, 20802, 96472, 4316, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 5, 0, '9680a550bf7866b0', '[1,0,0,0,1,1,1,0,1,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":2,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage1.block2.bits":32,"stage2.block1.bits":32}', 0.7279411764705882, 136, 6, 17933, 86896, 2900, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 6, 0, 'ebb6f512aebdbf0a', '[0,0,1,0,0,0,0,1,0,1,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8529411764705882, 136, 7, 21966, 83800, 4060, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 7, 0, 'c9ca948c2c418ffe', '[0,1,1,1,0,0,0,1,0,0,1,0,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.875, 136, 8, 20164, 94816, 4356, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 8, 0, 'df90cfec2fa8452c', '[0,0,0,1,0,0,0,1,1,0,0,0,0,1]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":5,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":8,"stage2.block2.bits":32}', 0.7941176470588235, 136, 9, 18441, 63280, 3276, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 9, 0, 'ed7caa99a98bb723', '[1,0,0,0,1,1,1,1,1,1,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":32,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.8235294117647058, 136, 10, 27369, 103960, 4796, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 10, 0, 'ee7fbd950417d72f', '[1,0,1,1,0,1,1,0,0,0,0,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":3,"stage1.block2.expand":3,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":8}', 0.7647058823529411, 136, 11, 16003, 84880, 2492, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 11, 0, '82e2b3b0281982b6', '[1,1,0,0,0,0,0,0,1,1,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.block2.expand":2,"stage1.block2.kernel":3,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8}', 0.8014705882352942, 136, 12, 20354, 80344, 2964, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:30.941208+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 12, 1, 'c72b5fa0e0f84ce1', '[0,1,0,1,0,0,0,0,0,1,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, 13, 11118, 62488, 2100, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:51.859691+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 13, 1, '811ecea4342b8879', '[0,1,1,1,0,0,0,1,0,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, 14, 25090, 105832, 5420, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:51.859691+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 14, 1, 'c45ce4ed7b3cd002', '[0,1,1,1,0,0,0,0,0,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.8529411764705882, 136, 15, 12496, 81208, 2460, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:51.859691+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 15, 1, 'd5826aba7a05d9b6', '[0,1,1,1,0,0,0,1,0,1,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.875, 136, 16, 21314, 97624, 4444, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:02:51.859691+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 16, 2, 'c8ec9b2bd195de7d', '[0,1,1,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.8529411764705882, 136, 17, 11374, 77104, 2164, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:01.053339+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 17, 2, '5772c18f30436c11', '[0,1,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7720588235294118, 136, 18, 9996, 58384, 1804, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:01.053339+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 18, 2, '0ccb1354e8447940', '[0,0,0,1,0,0,0,0,1,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.6691176470588235, 136, 19, 9996, 51472, 1804, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:01.053339+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 19, 2, '456f0d28cd33956d', '[0,1,0,1,0,0,0,0,1,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":5,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.6764705882352942, 136, 20, 11020, 60688, 2060, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:01.053339+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 20, 3, 'd09301fd0b93bc67', '[0,1,1,1,0,0,0,1,0,0,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8602941176470589, 136, 21, 23968, 101728, 5124, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:12.339972+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 21, 3, '428f75f12c1455ee', '[0,1,1,1,0,0,0,1,0,0,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.875, 136, 22, 18144, 88912, 3636, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:12.339972+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 22, 3, '882586c04c6fda05', '[0,1,1,1,0,0,0,1,0,1,1,0,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8602941176470589, 136, 23, 22018, 98920, 4652, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:12.339972+00');
INSERT INTO public.evaluations VALUES ('1m8kpahat7d3e', 23, 3, 'acb342af8c2eb886', '[0,1,1,1,0,0,0,1,0,0,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8676470588235294, 136, 24, 20192, 93520, 4148, NULL, 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', 'bn100;percentile64@0.9999', 3, '2026-11-29 13:03:12.339972+00');
INSERT INTO public.front_points VALUES ('1m8kpcryv3vad', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.009212999999999999, 0.009153999999999999, 0.0091735, 0.0091121, 0.009403, 60, 1, 260, 0.009694149999999995, 0.017150999999999975);
INSERT INTO public.front_points VALUES ('1m8kpcryv3vad', 1, 'Front', NULL, '52fc86f3959b3b20', '[0,1,1,1,0,0,0,1,1,1,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8455882352941176, 136, NULL, NULL, NULL, NULL, 20802, 96472, 4316, NULL, '[]', 0.7755222124154163, 1, 0.01338, 0.01311, 0.013179999999999999, 0.0129936, 0.013671999999999998, 55, 1, 20, 0.013700299999999999, 0.01395626);
INSERT INTO public.front_points VALUES ('1m8kpcryv3vad', 2, 'Front', NULL, 'ebb6f512aebdbf0a', '[0,0,1,0,0,0,0,1,0,1,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8529411764705882, 136, NULL, NULL, NULL, NULL, 21966, 83800, 4060, NULL, '[]', 0.8303030303030302, 1, 0.014181, 0.014081, 0.014110999999999999, 0.014027099999999999, 0.0145631, 60, 1, 30, 0.014868999999999999, 0.023032719999999996);
INSERT INTO public.front_points VALUES ('1m8kpcryv3vad', 3, 'Front', NULL, 'c9ca948c2c418ffe', '[0,1,1,1,0,0,0,1,0,0,1,0,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.875, 136, NULL, NULL, NULL, NULL, 20164, 94816, 4356, NULL, '[]', 0.9455133862900853, 1, 0.016124, 0.016004, 0.016069, 0.015902999999999997, 0.0163911, 50, 1, 18, 0.016562999999999998, 0.016685);
INSERT INTO public.front_points VALUES ('1m8kpcryv3vad', 4, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, NULL, NULL, NULL, NULL, 31985, 144712, 6900, NULL, '[]', NULL, 1, 0.017214999999999998, 0.017065, 0.017105, 0.016939, 0.017466, 55, 1, 104, 0.017692, 0.01808426);
INSERT INTO public.front_points VALUES ('1m8kpddcna86c', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.009212999999999999, 0.009153999999999999, 0.0091735, 0.0091121, 0.009403, 60, 1, 260, 0.009694149999999995, 0.017150999999999975);
INSERT INTO public.front_points VALUES ('1m8kpddcna86c', 1, 'Front', NULL, 'c45ce4ed7b3cd002', '[0,1,1,1,0,0,0,0,0,1,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.8529411764705882, 136, NULL, NULL, NULL, NULL, 12496, 81208, 2460, NULL, '[]', 0.6630019262112905, 1, 0.011205999999999999, 0.011157, 0.011186499999999999, 0.0111151, 0.011352, 60, 1, 4, 0.012018849999999985, 0.038003799999999865);
INSERT INTO public.front_points VALUES ('1m8kpddcna86c', 2, 'Front', NULL, 'd5826aba7a05d9b6', '[0,1,1,1,0,0,0,1,0,1,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.875, 136, NULL, NULL, NULL, NULL, 21314, 97624, 4444, NULL, '[]', 0.7591643206400949, 1, 0.012839, 0.012789, 0.012809, 0.012749, 0.0130321, 60, 1, 126, 0.013359049999999997, 0.03606530999999981);
INSERT INTO public.front_points VALUES ('1m8kpddcna86c', 3, 'Front', NULL, '811ecea4342b8879', '[0,1,1,1,0,0,0,1,0,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, NULL, NULL, NULL, NULL, 25090, 105832, 5420, NULL, '[]', 0.7823084901466885, 1, 0.01326, 0.013158999999999999, 0.0131995, 0.013076999999999998, 0.013552, 60, 1, 176, 0.013595, 0.014695109999999997);
INSERT INTO public.front_points VALUES ('1m8kpdp7yvaxz', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.009212999999999999, 0.009153999999999999, 0.0091735, 0.0091121, 0.009403, 60, 1, 260, 0.009694149999999995, 0.017150999999999975);
INSERT INTO public.front_points VALUES ('1m8kpdp7yvaxz', 1, 'Front', NULL, '5772c18f30436c11', '[0,1,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7720588235294118, 136, NULL, NULL, NULL, NULL, 9996, 58384, 1804, NULL, '[]', 0.5676280164802826, 1, 0.009725, 0.009594, 0.009644, 0.009484, 0.010145999999999999, 60, 1, 128, 0.010297, 0.0337245399999998);
INSERT INTO public.front_points VALUES ('1m8kpdp7yvaxz', 2, 'Front', NULL, 'c8ec9b2bd195de7d', '[0,1,1,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.8529411764705882, 136, NULL, NULL, NULL, NULL, 11374, 77104, 2164, NULL, '[]', 0.649882283696292, 1, 0.011056, 0.011006, 0.0110415, 0.0109459, 0.011197, 60, 1, 138, 0.011269499999999998, 0.01165809);
INSERT INTO public.front_points VALUES ('1m8kpdp7yvaxz', 3, 'Front', NULL, 'd5826aba7a05d9b6', '[0,1,1,1,0,0,0,1,0,1,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.875, 136, NULL, NULL, NULL, NULL, 21314, 97624, 4444, NULL, '[]', 0.7591643206400949, 1, 0.012839, 0.012789, 0.012809, 0.012749, 0.0130321, 60, 1, 126, 0.013359049999999997, 0.03606530999999981);
INSERT INTO public.front_points VALUES ('1m8kpdp7yvaxz', 4, 'Front', NULL, '811ecea4342b8879', '[0,1,1,1,0,0,0,1,0,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, NULL, NULL, NULL, NULL, 25090, 105832, 5420, NULL, '[]', 0.7823084901466885, 1, 0.01326, 0.013158999999999999, 0.0131995, 0.013076999999999998, 0.013552, 60, 1, 176, 0.013595, 0.014695109999999997);
INSERT INTO public.front_points VALUES ('1m8kpe1bd013z', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7426470588235294, 136, NULL, NULL, NULL, NULL, 8972, 49168, 1548, NULL, '[]', NULL, 1, 0.009212999999999999, 0.009153999999999999, 0.0091735, 0.0091121, 0.009403, 60, 1, 260, 0.009694149999999995, 0.017150999999999975);
INSERT INTO public.front_points VALUES ('1m8kpe1bd013z', 1, 'Front', NULL, '5772c18f30436c11', '[0,1,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.7720588235294118, 136, NULL, NULL, NULL, NULL, 9996, 58384, 1804, NULL, '[]', 0.5676280164802826, 1, 0.009725, 0.009594, 0.009644, 0.009484, 0.010145999999999999, 60, 1, 128, 0.010297, 0.0337245399999998);
INSERT INTO public.front_points VALUES ('1m8kpe1bd013z', 2, 'Front', NULL, 'c8ec9b2bd195de7d', '[0,1,1,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.8529411764705882, 136, NULL, NULL, NULL, NULL, 11374, 77104, 2164, NULL, '[]', 0.649882283696292, 1, 0.011056, 0.011006, 0.0110415, 0.0109459, 0.011197, 60, 1, 138, 0.011269499999999998, 0.01165809);
INSERT INTO public.front_points VALUES ('1m8kpe1bd013z', 3, 'Front', NULL, '428f75f12c1455ee', '[0,1,1,1,0,0,0,1,0,0,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.875, 136, NULL, NULL, NULL, NULL, 18144, 88912, 3636, NULL, '["d5826aba7a05d9b6"]', 0.723799821724182, 1, 0.012818999999999999, 0.012728999999999999, 0.012789, 0.012638, 0.0130371, 40, 1, 108, 0.013726049999999978, 0.04132368999999998);
INSERT INTO public.front_points VALUES ('1m8kpe1bd013z', 4, 'Front', NULL, '811ecea4342b8879', '[0,1,1,1,0,0,0,1,0,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":3,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8823529411764706, 136, NULL, NULL, NULL, NULL, 25090, 105832, 5420, NULL, '[]', 0.7823084901466885, 1, 0.01326, 0.013158999999999999, 0.0131995, 0.013076999999999998, 0.013552, 60, 1, 176, 0.013595, 0.014695109999999997);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.71875, 64, NULL, NULL, NULL, NULL, 8972, 49168, 1548, '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', '[]', 0.5487074030552291, 1, 0.009384, 0.009314, 0.009339, 0.009234, 0.0097929, 120, 1, 2, 0.0100055, 0.02773467000000004);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 1, 'Front', NULL, '5772c18f30436c11', '[0,1,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.75, 64, NULL, NULL, NULL, NULL, 9996, 58384, 1804, 'da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', '[]', 0.5713572267920094, 1, 0.009765, 0.009694999999999999, 0.0097245, 0.009594, 0.0099551, 120, 1, 174, 0.010473099999999997, 3.278728880000009);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 2, 'Front', NULL, 'c8ec9b2bd195de7d', '[0,1,1,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.78125, 64, NULL, NULL, NULL, NULL, 11374, 77104, 2164, '9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', '[]', 0.6563155562121435, 1, 0.011146, 0.011085999999999999, 0.011106499999999998, 0.0109769, 0.011591, 120, 1, 78, 0.011689449999999999, 0.012164699999999999);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 3, 'Front', NULL, '428f75f12c1455ee', '[0,1,1,1,0,0,0,1,0,0,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, NULL, NULL, NULL, NULL, 18144, 88912, 3636, '4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', '[]', 0.7402173913043477, 1, 0.012619, 0.012568, 0.012598499999999999, 0.012488, 0.012769999999999998, 120, 1, 6, 0.012861499999999998, 0.012996009999999999);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 4, 'Front', NULL, 'acb342af8c2eb886', '[0,1,1,1,0,0,0,1,0,0,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.828125, 64, NULL, NULL, NULL, NULL, 20192, 93520, 4148, '1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', '[]', 0.7503914906189983, 1, 0.012728999999999999, 0.012669, 0.0126985, 0.012579, 0.012921, 120, 1, 76, 0.01310655, 0.041885820000000004);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 5, 'Front', NULL, 'c9ca948c2c418ffe', '[0,1,1,1,0,0,0,1,0,0,1,0,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.84375, 64, NULL, NULL, NULL, NULL, 20164, 94816, 4356, '88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2', '[]', 0.9747377751514256, 1, 0.016604, 0.016434, 0.016495, 0.016234, 0.0177971, 120, 1, 124, 0.018465, 0.02727931000000002);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 6, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.859375, 64, NULL, NULL, NULL, NULL, 31985, 144712, 6900, '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', '[]', 0.9830107844585612, 1, 0.016665, 0.016604, 0.016635, 0.0164749, 0.01758, 120, 1, 8, 0.021162599999999976, 0.07159736000000005);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 7, 'Baseline', 'largest-fp32', '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.859375, 64, NULL, NULL, NULL, NULL, 31985, 144712, 6900, '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', '[]', 0.9830107844585612, 1, 0.016665, 0.016604, 0.016635, 0.0164749, 0.01758, 120, 1, 8, 0.021162599999999976, 0.07159736000000005);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 8, 'Baseline', 'largest-int8', '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.84375, 64, NULL, NULL, NULL, NULL, 30984, 144712, 6900, '4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', '[]', 1.4617521051854039, 1, 0.024867, 0.024676999999999998, 0.024736499999999998, 0.024505, 0.025285099999999998, 100, 1, 50, 0.026256549999999997, 0.02764551);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 9, 'Baseline', 'smallest-fp32', '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.71875, 64, NULL, NULL, NULL, NULL, 8972, 49168, 1548, '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', '[]', 0.5487074030552291, 1, 0.009384, 0.009314, 0.009339, 0.009234, 0.0097929, 120, 1, 2, 0.0100055, 0.02773467000000004);
INSERT INTO public.front_points VALUES ('1m8kpefddpyr0', 10, 'Baseline', 'smallest-int8', 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.734375, 64, NULL, NULL, NULL, NULL, 13587, 49168, 1548, '100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', '[]', 0.7030580587974589, 1, 0.011927, 0.011868, 0.011897499999999998, 0.011767999999999999, 0.012219899999999999, 120, 1, 148, 0.01234205, 0.01324801);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 0, 'Front', NULL, '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.71875, 64, 0.755, 200, 0.6909575644379659, 0.8094313191096282, 8972, 49168, 1548, '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', '[]', 0.5487074030552291, 1, 0.009384, 0.009314, 0.009339, 0.009234, 0.0097929, 120, 1, 2, 0.0100055, 0.02773467000000004);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 1, 'Front', NULL, '5772c18f30436c11', '[0,1,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.75, 64, 0.785, 200, 0.7229769265100339, 0.8362812374549242, 9996, 58384, 1804, 'da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', '[]', 0.5713572267920094, 1, 0.009765, 0.009694999999999999, 0.0097245, 0.009594, 0.0099551, 120, 1, 174, 0.010473099999999997, 3.278728880000009);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 2, 'Front', NULL, 'c8ec9b2bd195de7d', '[0,1,1,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.78125, 64, 0.795, 200, 0.7337430194757748, 0.845138237961638, 11374, 77104, 2164, '9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', '[]', 0.6563155562121435, 1, 0.011146, 0.011085999999999999, 0.011106499999999998, 0.0109769, 0.011591, 120, 1, 78, 0.011689449999999999, 0.012164699999999999);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 3, 'Front', NULL, '428f75f12c1455ee', '[0,1,1,1,0,0,0,1,0,0,1,0,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.8125, 64, 0.79, 200, 0.7283538314009755, 0.84071587930021, 18144, 88912, 3636, '4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', '[]', 0.7402173913043477, 1, 0.012619, 0.012568, 0.012598499999999999, 0.012488, 0.012769999999999998, 120, 1, 6, 0.012861499999999998, 0.012996009999999999);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 4, 'Front', NULL, 'acb342af8c2eb886', '[0,1,1,1,0,0,0,1,0,0,1,1,0,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":2,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.828125, 64, 0.845, 200, 0.7883930940765792, 0.8886036307231068, 20192, 93520, 4148, '1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', '[]', 0.7503914906189983, 1, 0.012728999999999999, 0.012669, 0.0126985, 0.012579, 0.012921, 120, 1, 76, 0.01310655, 0.041885820000000004);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 5, 'Front', NULL, 'c9ca948c2c418ffe', '[0,1,1,1,0,0,0,1,0,0,1,0,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.block2.expand":3,"stage2.block2.kernel":3,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":8}', 0.84375, 64, 0.79, 200, 0.7283538314009755, 0.84071587930021, 20164, 94816, 4356, '88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2', '[]', 0.9747377751514256, 1, 0.016604, 0.016434, 0.016495, 0.016234, 0.0177971, 120, 1, 124, 0.018465, 0.02727931000000002);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 6, 'Front', NULL, '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.859375, 64, 0.89, 200, 0.839073090026985, 0.926227555398747, 31985, 144712, 6900, '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', '[]', 0.9830107844585612, 1, 0.016665, 0.016604, 0.016635, 0.0164749, 0.01758, 120, 1, 8, 0.021162599999999976, 0.07159736000000005);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 7, 'Baseline', 'largest-fp32', '960fcc4ad28f44b8', '[1,1,1,1,1,1,1,1,1,1,1,1,1,1]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":32,"stage1.block2.bits":32,"stage2.block1.bits":32,"stage2.block2.bits":32}', 0.859375, 64, 0.89, 200, 0.839073090026985, 0.926227555398747, 31985, 144712, 6900, '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', '[]', 0.9830107844585612, 1, 0.016665, 0.016604, 0.016635, 0.0164749, 0.01758, 120, 1, 8, 0.021162599999999976, 0.07159736000000005);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 8, 'Baseline', 'largest-int8', '4fce78d5bfdb28e4', '[1,1,1,0,1,1,0,1,1,1,0,1,1,0]', '{"stage1.block1.expand":3,"stage1.block1.kernel":5,"stage1.block2.expand":3,"stage1.block2.kernel":5,"stage1.depth":2,"stage2.block1.expand":3,"stage2.block1.kernel":5,"stage2.block2.expand":3,"stage2.block2.kernel":5,"stage2.depth":2}', '{"stage1.block1.bits":8,"stage1.block2.bits":8,"stage2.block1.bits":8,"stage2.block2.bits":8}', 0.84375, 64, 0.895, 200, 0.8448196800887695, 0.9302925120731899, 30984, 144712, 6900, '4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', '[]', 1.4617521051854039, 1, 0.024867, 0.024676999999999998, 0.024736499999999998, 0.024505, 0.025285099999999998, 100, 1, 50, 0.026256549999999997, 0.02764551);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 9, 'Baseline', 'smallest-fp32', '67097970c03e1f1c', '[0,0,0,1,0,0,0,0,0,0,1,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":32,"stage2.block1.bits":32}', 0.71875, 64, 0.755, 200, 0.6909575644379659, 0.8094313191096282, 8972, 49168, 1548, '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', '[]', 0.5487074030552291, 1, 0.009384, 0.009314, 0.009339, 0.009234, 0.0097929, 120, 1, 2, 0.0100055, 0.02773467000000004);
INSERT INTO public.front_points VALUES ('1m8kpejvm2kaj', 10, 'Baseline', 'smallest-int8', 'ae8a567c7a819fae', '[0,0,0,0,0,0,0,0,0,0,0,0,0,0]', '{"stage1.block1.expand":2,"stage1.block1.kernel":3,"stage1.depth":1,"stage2.block1.expand":2,"stage2.block1.kernel":3,"stage2.depth":1}', '{"stage1.block1.bits":8,"stage2.block1.bits":8}', 0.734375, 64, 0.77, 200, 0.7069169563469642, 0.8229065674093119, 13587, 49168, 1548, '100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', '[]', 0.7030580587974589, 1, 0.011927, 0.011868, 0.011897499999999998, 0.011767999999999999, 0.012219899999999999, 120, 1, 148, 0.01234205, 0.01324801);
INSERT INTO public.fronts VALUES ('1m8kpcryv3vad', '1m8kpahat7d3e', 'cpu-872197c3e302', 1, '2026-11-29 13:02:31.630414+00', 0.25, 0.017105, 0.0043375, 8, 5, false);
INSERT INTO public.fronts VALUES ('1m8kpddcna86c', '1m8kpahat7d3e', 'cpu-872197c3e302', 2, '2026-11-29 13:02:52.310192+00', 0.25, 0.017105, 0.004666176470588235, 12, 4, false);
INSERT INTO public.fronts VALUES ('1m8kpdp7yvaxz', '1m8kpahat7d3e', 'cpu-872197c3e302', 3, '2026-11-29 13:03:01.374299+00', 0.25, 0.017105, 0.004729411764705882, 16, 5, false);
INSERT INTO public.fronts VALUES ('1m8kpe1bd013z', '1m8kpahat7d3e', 'cpu-872197c3e302', 4, '2026-11-29 13:03:12.750331+00', 0.25, 0.017105, 0.004729411764705882, 20, 5, false);
INSERT INTO public.fronts VALUES ('1m8kpefddpyr0', '1m8kpahat7d3e', 'cpu-872197c3e302', 5, '2026-11-29 13:03:27.149802+00', 0.25, 0.017105, 0.004301562500000001, 20, 7, true);
INSERT INTO public.fronts VALUES ('1m8kpejvm2kaj', '1m8kpahat7d3e', 'cpu-872197c3e302', 6, '2026-11-29 13:03:30.676836+00', 0.25, 0.017105, 0.004301562500000001, 20, 7, true);
INSERT INTO public.job_artifacts VALUES (1, '1m8kpahat7d3e', '64722efb6beec35d7d86b03f098718b24bf89f7c518ba16d21d8deb79b2cb614', 'space', 'space.json', NULL, '2026-11-29 13:01:18.096247+00');
INSERT INTO public.job_artifacts VALUES (2, '1m8kpahat7d3e', '30a7d94870bad404b6f0625f73a0cb88f90dc53726ddb40c1ada97e5af553eaa', 'data-files', 'data-files.json', NULL, '2026-11-29 13:01:53.708351+00');
INSERT INTO public.job_artifacts VALUES (3, '1m8kpahat7d3e', 'c0b93f0980b93377502c4cd96e62136c4865694a6c0e9bbd6ec8bda83f1bda27', 'supernet', 'supernet.nas', NULL, '2026-11-29 13:02:02.700747+00');
INSERT INTO public.job_artifacts VALUES (4, '1m8kpahat7d3e', '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', 'candidate', 'model.onnx', '960fcc4ad28f44b8', '2026-11-29 13:02:11.451978+00');
INSERT INTO public.job_artifacts VALUES (5, '1m8kpahat7d3e', '4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', 'candidate', 'model.onnx', '4fce78d5bfdb28e4', '2026-11-29 13:02:11.574407+00');
INSERT INTO public.job_artifacts VALUES (6, '1m8kpahat7d3e', '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', 'candidate', 'model.onnx', '67097970c03e1f1c', '2026-11-29 13:02:11.663838+00');
INSERT INTO public.job_artifacts VALUES (7, '1m8kpahat7d3e', '100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', 'candidate', 'model.onnx', 'ae8a567c7a819fae', '2026-11-29 13:02:11.877846+00');
INSERT INTO public.job_artifacts VALUES (8, '1m8kpahat7d3e', '60d40899884bbab34eaaa4095d7f2ac1d096052057bcddd70dcbf121a93d944f', 'candidate', 'model.onnx', 'df90cfec2fa8452c', '2026-11-29 13:02:21.947855+00');
INSERT INTO public.job_artifacts VALUES (9, '1m8kpahat7d3e', 'fcec6d31689a330f11ee6e30158b60f9db2954538bd4e60f487e7b5fd7012c2b', 'candidate', 'model.onnx', 'ed7caa99a98bb723', '2026-11-29 13:02:22.141999+00');
INSERT INTO public.job_artifacts VALUES (10, '1m8kpahat7d3e', '43e75dae24eaff2dfbf98bbc43162602cbcec94bf7973dacbc067a1062ba5fc2', 'candidate', 'model.onnx', 'ee7fbd950417d72f', '2026-11-29 13:02:22.371801+00');
INSERT INTO public.job_artifacts VALUES (11, '1m8kpahat7d3e', 'd288dd36ca7106f4d94aa4d1c1a1f23b8c5249d05acd9cf899f439cab34972d5', 'candidate', 'model.onnx', '82e2b3b0281982b6', '2026-11-29 13:02:22.787736+00');
INSERT INTO public.job_artifacts VALUES (12, '1m8kpahat7d3e', 'd370a6044c835534c937ca598bb5b815e9b61599ecc5c318b32984c67b5a5a68', 'candidate', 'model.onnx', '52fc86f3959b3b20', '2026-11-29 13:02:24.391764+00');
INSERT INTO public.job_artifacts VALUES (13, '1m8kpahat7d3e', '8936d3688f71f0b1b1499e26a82cc1b714ed805f69ca0828b47886b894468dd4', 'candidate', 'model.onnx', '9680a550bf7866b0', '2026-11-29 13:02:24.419718+00');
INSERT INTO public.job_artifacts VALUES (14, '1m8kpahat7d3e', 'de5cb8e46f44aac181efd2d5939c5e3e845efe24e48f8943faa1fd58886348af', 'candidate', 'model.onnx', 'ebb6f512aebdbf0a', '2026-11-29 13:02:24.450177+00');
INSERT INTO public.job_artifacts VALUES (15, '1m8kpahat7d3e', '88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2', 'candidate', 'model.onnx', 'c9ca948c2c418ffe', '2026-11-29 13:02:24.507731+00');
INSERT INTO public.job_artifacts VALUES (16, '1m8kpahat7d3e', '0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d', 'candidate', 'model.onnx', 'c72b5fa0e0f84ce1', '2026-11-29 13:02:46.363985+00');
INSERT INTO public.job_artifacts VALUES (17, '1m8kpahat7d3e', '9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6', 'candidate', 'model.onnx', '811ecea4342b8879', '2026-11-29 13:02:46.609165+00');
INSERT INTO public.job_artifacts VALUES (18, '1m8kpahat7d3e', 'facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea', 'candidate', 'model.onnx', 'c45ce4ed7b3cd002', '2026-11-29 13:02:46.719748+00');
INSERT INTO public.job_artifacts VALUES (19, '1m8kpahat7d3e', '108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b', 'candidate', 'model.onnx', 'd5826aba7a05d9b6', '2026-11-29 13:02:46.771743+00');
INSERT INTO public.job_artifacts VALUES (20, '1m8kpahat7d3e', '9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', 'candidate', 'model.onnx', 'c8ec9b2bd195de7d', '2026-11-29 13:02:56.61997+00');
INSERT INTO public.job_artifacts VALUES (21, '1m8kpahat7d3e', 'da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', 'candidate', 'model.onnx', '5772c18f30436c11', '2026-11-29 13:02:56.796865+00');
INSERT INTO public.job_artifacts VALUES (22, '1m8kpahat7d3e', '0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4', 'candidate', 'model.onnx', '0ccb1354e8447940', '2026-11-29 13:02:57.274636+00');
INSERT INTO public.job_artifacts VALUES (23, '1m8kpahat7d3e', '449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc', 'candidate', 'model.onnx', '456f0d28cd33956d', '2026-11-29 13:02:58.251693+00');
INSERT INTO public.job_artifacts VALUES (24, '1m8kpahat7d3e', 'f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9', 'candidate', 'model.onnx', 'd09301fd0b93bc67', '2026-11-29 13:03:05.761568+00');
INSERT INTO public.job_artifacts VALUES (25, '1m8kpahat7d3e', '4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', 'candidate', 'model.onnx', '428f75f12c1455ee', '2026-11-29 13:03:05.875724+00');
INSERT INTO public.job_artifacts VALUES (26, '1m8kpahat7d3e', '8efa1c78c8d6623de2059669c7074b94433618b64ad23de251b6939e965c5fee', 'candidate', 'model.onnx', '882586c04c6fda05', '2026-11-29 13:03:06.21365+00');
INSERT INTO public.job_artifacts VALUES (27, '1m8kpahat7d3e', '1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', 'candidate', 'model.onnx', 'acb342af8c2eb886', '2026-11-29 13:03:06.717714+00');
INSERT INTO public.job_artifacts VALUES (28, '1m8kpahat7d3e', '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', 'model', 'model.onnx', '67097970c03e1f1c', '2026-11-29 13:03:13.778413+00');
INSERT INTO public.job_artifacts VALUES (29, '1m8kpahat7d3e', '9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6', 'model', 'model.onnx', '811ecea4342b8879', '2026-11-29 13:03:14.115724+00');
INSERT INTO public.job_artifacts VALUES (30, '1m8kpahat7d3e', '9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', 'model', 'model.onnx', 'c8ec9b2bd195de7d', '2026-11-29 13:03:14.255706+00');
INSERT INTO public.job_artifacts VALUES (31, '1m8kpahat7d3e', 'da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', 'model', 'model.onnx', '5772c18f30436c11', '2026-11-29 13:03:14.561799+00');
INSERT INTO public.job_artifacts VALUES (32, '1m8kpahat7d3e', '4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', 'model', 'model.onnx', '428f75f12c1455ee', '2026-11-29 13:03:14.952063+00');
INSERT INTO public.job_artifacts VALUES (33, '1m8kpahat7d3e', '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', 'model', 'model.onnx', '960fcc4ad28f44b8', '2026-11-29 13:03:15.591132+00');
INSERT INTO public.job_artifacts VALUES (34, '1m8kpahat7d3e', '0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d', 'model', 'model.onnx', 'c72b5fa0e0f84ce1', '2026-11-29 13:03:15.987846+00');
INSERT INTO public.job_artifacts VALUES (35, '1m8kpahat7d3e', 'facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea', 'model', 'model.onnx', 'c45ce4ed7b3cd002', '2026-11-29 13:03:16.45603+00');
INSERT INTO public.job_artifacts VALUES (36, '1m8kpahat7d3e', '108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b', 'model', 'model.onnx', 'd5826aba7a05d9b6', '2026-11-29 13:03:16.864179+00');
INSERT INTO public.job_artifacts VALUES (37, '1m8kpahat7d3e', '449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc', 'model', 'model.onnx', '456f0d28cd33956d', '2026-11-29 13:03:17.141775+00');
INSERT INTO public.job_artifacts VALUES (38, '1m8kpahat7d3e', '4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', 'model', 'model.onnx', '4fce78d5bfdb28e4', '2026-11-29 13:03:17.463732+00');
INSERT INTO public.job_artifacts VALUES (39, '1m8kpahat7d3e', '100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', 'model', 'model.onnx', 'ae8a567c7a819fae', '2026-11-29 13:03:17.728841+00');
INSERT INTO public.job_artifacts VALUES (40, '1m8kpahat7d3e', '88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2', 'model', 'model.onnx', 'c9ca948c2c418ffe', '2026-11-29 13:03:18.597528+00');
INSERT INTO public.job_artifacts VALUES (41, '1m8kpahat7d3e', '0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4', 'model', 'model.onnx', '0ccb1354e8447940', '2026-11-29 13:03:18.999395+00');
INSERT INTO public.job_artifacts VALUES (42, '1m8kpahat7d3e', 'f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9', 'model', 'model.onnx', 'd09301fd0b93bc67', '2026-11-29 13:03:19.282577+00');
INSERT INTO public.job_artifacts VALUES (43, '1m8kpahat7d3e', '1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', 'model', 'model.onnx', 'acb342af8c2eb886', '2026-11-29 13:03:19.439121+00');
INSERT INTO public.job_artifacts VALUES (44, '1m8kpahat7d3e', '9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8', 'model.fp32', 'model.fp32.onnx', '67097970c03e1f1c', '2026-11-29 13:03:31.875743+00');
INSERT INTO public.job_artifacts VALUES (45, '1m8kpahat7d3e', '100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0', 'model.int8', 'model.int8.onnx', '67097970c03e1f1c', '2026-11-29 13:03:31.990123+00');
INSERT INTO public.job_artifacts VALUES (46, '1m8kpahat7d3e', '682c90f46b798dea506b3e4cbe2a37861092e4f656dab8387d0c69f01f98b564', 'readme', 'README.md', '67097970c03e1f1c', '2026-11-29 13:03:33.572175+00');
INSERT INTO public.job_artifacts VALUES (47, '1m8kpahat7d3e', 'bc6a716a2767c4ce64f49a69ac224da87f5d7753292e68661290485376216aac', 'manifest', 'manifest.json', '67097970c03e1f1c', '2026-11-29 13:03:33.656073+00');
INSERT INTO public.job_artifacts VALUES (48, '1m8kpahat7d3e', 'da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302', 'model.fp32', 'model.fp32.onnx', '5772c18f30436c11', '2026-11-29 13:03:33.766043+00');
INSERT INTO public.job_artifacts VALUES (49, '1m8kpahat7d3e', '914ceb0dd8a13f76b5b87fd544b468bbf70fe295393097baa3c784c48132143d', 'model.int8', 'model.int8.onnx', '5772c18f30436c11', '2026-11-29 13:03:33.904847+00');
INSERT INTO public.job_artifacts VALUES (50, '1m8kpahat7d3e', '0251e0d0144506eb00db401af7d3c71aca1ef08f7f211b4f42eacacaa1edd233', 'readme', 'README.md', '5772c18f30436c11', '2026-11-29 13:03:33.931685+00');
INSERT INTO public.job_artifacts VALUES (55, '1m8kpahat7d3e', '450b032f9695392456053f56c0507fe7fe76e68f5694fb6f81d4dcad7d928971', 'manifest', 'manifest.json', 'c8ec9b2bd195de7d', '2026-11-29 13:03:34.404065+00');
INSERT INTO public.job_artifacts VALUES (62, '1m8kpahat7d3e', '0ff12e02f01e174d8929b5f3079ceebced4d2adae75cc4c4be950dcdb5e723f5', 'readme', 'README.md', 'acb342af8c2eb886', '2026-11-29 13:03:35.570737+00');
INSERT INTO public.job_artifacts VALUES (51, '1m8kpahat7d3e', '046ccd7d5c89a1d727304e77c8e1746936c06ece5ec2d463f93e45e60b077520', 'manifest', 'manifest.json', '5772c18f30436c11', '2026-11-29 13:03:33.985697+00');
INSERT INTO public.job_artifacts VALUES (59, '1m8kpahat7d3e', '6f822a91c328b6d1a19cdaa5dd0305c5da714cce58a105cf43f4889995ee55ee', 'manifest', 'manifest.json', '428f75f12c1455ee', '2026-11-29 13:03:35.143735+00');
INSERT INTO public.job_artifacts VALUES (63, '1m8kpahat7d3e', '632a8746b62fb0ec056367e260d52ff457143591f5b4993581b2af7795e8bce5', 'manifest', 'manifest.json', 'acb342af8c2eb886', '2026-11-29 13:03:35.618105+00');
INSERT INTO public.job_artifacts VALUES (52, '1m8kpahat7d3e', '9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090', 'model.fp32', 'model.fp32.onnx', 'c8ec9b2bd195de7d', '2026-11-29 13:03:34.238668+00');
INSERT INTO public.job_artifacts VALUES (69, '1m8kpahat7d3e', '4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c', 'model.int8', 'model.int8.onnx', '960fcc4ad28f44b8', '2026-11-29 13:03:36.347885+00');
INSERT INTO public.job_artifacts VALUES (53, '1m8kpahat7d3e', 'b8503c8dc0556ace495605c380f3263a6183c6a68ee6af0c33f0c92a93a358fc', 'model.int8', 'model.int8.onnx', 'c8ec9b2bd195de7d', '2026-11-29 13:03:34.330532+00');
INSERT INTO public.job_artifacts VALUES (65, '1m8kpahat7d3e', 'd6fc05457994b23d05690271844df4ed5069c6d145846e239148487867e8328d', 'model.int8', 'model.int8.onnx', 'c9ca948c2c418ffe', '2026-11-29 13:03:35.84771+00');
INSERT INTO public.job_artifacts VALUES (71, '1m8kpahat7d3e', '75e758ade3b5c3579011813da0ec8e2936766fab160c7f8a83f2de6e11b0e26a', 'manifest', 'manifest.json', '960fcc4ad28f44b8', '2026-11-29 13:03:36.715706+00');
INSERT INTO public.job_artifacts VALUES (54, '1m8kpahat7d3e', '40ad2ddf293b517fe19a5ccf4a65680565d694ee642be07eb0eca9cb0cb05425', 'readme', 'README.md', 'c8ec9b2bd195de7d', '2026-11-29 13:03:34.367204+00');
INSERT INTO public.job_artifacts VALUES (60, '1m8kpahat7d3e', '1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7', 'model.fp32', 'model.fp32.onnx', 'acb342af8c2eb886', '2026-11-29 13:03:35.207967+00');
INSERT INTO public.job_artifacts VALUES (67, '1m8kpahat7d3e', '4b01ad3e4c4284afba542c46f5ef6dd1097d2e1ebec8fb2d532f9b718da839e7', 'manifest', 'manifest.json', 'c9ca948c2c418ffe', '2026-11-29 13:03:36.147444+00');
INSERT INTO public.job_artifacts VALUES (56, '1m8kpahat7d3e', '4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf', 'model.fp32', 'model.fp32.onnx', '428f75f12c1455ee', '2026-11-29 13:03:34.529497+00');
INSERT INTO public.job_artifacts VALUES (58, '1m8kpahat7d3e', 'f26c071aad45a3181425d25121266230fc3325c98c7e1a195a190d7ffac9cb60', 'readme', 'README.md', '428f75f12c1455ee', '2026-11-29 13:03:34.777279+00');
INSERT INTO public.job_artifacts VALUES (61, '1m8kpahat7d3e', '10c55bc675f6150c6d831d63564fccdbf7cab0b31d5a57af23cc7ae505e9a3c6', 'model.int8', 'model.int8.onnx', 'acb342af8c2eb886', '2026-11-29 13:03:35.448837+00');
INSERT INTO public.job_artifacts VALUES (64, '1m8kpahat7d3e', 'dd748f4e186f064d44fde43351349db45d133b7034884fe269b96809087e70c3', 'model.fp32', 'model.fp32.onnx', 'c9ca948c2c418ffe', '2026-11-29 13:03:35.694242+00');
INSERT INTO public.job_artifacts VALUES (68, '1m8kpahat7d3e', '6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923', 'model.fp32', 'model.fp32.onnx', '960fcc4ad28f44b8', '2026-11-29 13:03:36.283851+00');
INSERT INTO public.job_artifacts VALUES (70, '1m8kpahat7d3e', 'c05f654cfc8e203b8b8d823ba1298d74cb8397ce0bf9f01dd6cb81c41d1ff291', 'readme', 'README.md', '960fcc4ad28f44b8', '2026-11-29 13:03:36.423355+00');
INSERT INTO public.job_artifacts VALUES (57, '1m8kpahat7d3e', '2b2d1d22f2df7332dcc446d0dea9c96a496c6e380cf68ecbd8c11e8fd5ac5725', 'model.int8', 'model.int8.onnx', '428f75f12c1455ee', '2026-11-29 13:03:34.704647+00');
INSERT INTO public.job_artifacts VALUES (66, '1m8kpahat7d3e', '31ba6bb36e3851fa0ad5a7c18a217c949803c9cc3ba356981025d71038a8abff', 'readme', 'README.md', 'c9ca948c2c418ffe', '2026-11-29 13:03:36.067801+00');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 1, 'state', '2026-11-29 13:01:18.096247+00', '{"state":"queued"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 2, 'state', '2026-11-29 13:01:50.019888+00', '{"state":"running"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 3, 'stage', '2026-11-29 13:01:52.665958+00', '{"stage":"validate","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 4, 'progress', '2026-11-29 13:01:53.472549+00', '{"stage":"validate","done":1,"total":3,"unit":"checks"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 5, 'progress', '2026-11-29 13:01:54.95181+00', '{"stage":"validate","done":3,"total":3,"unit":"checks"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 6, 'stage', '2026-11-29 13:01:54.946053+00', '{"stage":"validate","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 7, 'stage', '2026-11-29 13:01:55.668584+00', '{"stage":"train","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 8, 'progress', '2026-11-29 13:02:00.432635+00', '{"stage":"train","done":50,"total":60,"unit":"steps"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 9, 'progress', '2026-11-29 13:02:01.976685+00', '{"stage":"train","done":60,"total":60,"unit":"steps"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 10, 'stage', '2026-11-29 13:02:03.61107+00', '{"stage":"train","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 11, 'stage', '2026-11-29 13:02:04.25119+00', '{"stage":"sample","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 12, 'evaluations', '2026-11-29 13:02:16.648453+00', '{"indices":[0,1,2,3]}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 13, 'progress', '2026-11-29 13:02:22.984725+00', '{"stage":"sample","done":2,"total":8,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 14, 'progress', '2026-11-29 13:02:24.621566+00', '{"stage":"sample","done":4,"total":8,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 15, 'progress', '2026-11-29 13:02:30.931257+00', '{"stage":"sample","done":8,"total":8,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 16, 'evaluations', '2026-11-29 13:02:30.941208+00', '{"indices":[4,5,6,7,8,9,10,11]}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 17, 'front', '2026-11-29 13:02:31.630414+00', '{"id":"1m8kpcryv3vad","deviceId":"cpu-872197c3e302","version":1,"points":5,"hypervolume":0.0043375,"evaluations":8,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 18, 'stage', '2026-11-29 13:02:35.185173+00', '{"stage":"sample","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 19, 'stage', '2026-11-29 13:02:36.228979+00', '{"stage":"search","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 20, 'progress', '2026-11-29 13:02:46.920583+00', '{"stage":"search","done":10,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 21, 'progress', '2026-11-29 13:02:51.860695+00', '{"stage":"search","done":12,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 22, 'evaluations', '2026-11-29 13:02:51.859691+00', '{"indices":[12,13,14,15]}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 23, 'front', '2026-11-29 13:02:52.310192+00', '{"id":"1m8kpddcna86c","deviceId":"cpu-872197c3e302","version":2,"points":4,"hypervolume":0.004666176470588235,"evaluations":12,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 24, 'progress', '2026-11-29 13:02:58.856212+00', '{"stage":"search","done":14,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 25, 'progress', '2026-11-29 13:03:01.085436+00', '{"stage":"search","done":16,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 26, 'evaluations', '2026-11-29 13:03:01.053339+00', '{"indices":[16,17,18,19]}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 27, 'front', '2026-11-29 13:03:01.374299+00', '{"id":"1m8kpdp7yvaxz","deviceId":"cpu-872197c3e302","version":3,"points":5,"hypervolume":0.004729411764705882,"evaluations":16,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 28, 'progress', '2026-11-29 13:03:07.108825+00', '{"stage":"search","done":18,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 29, 'progress', '2026-11-29 13:03:12.323706+00', '{"stage":"search","done":20,"total":20,"unit":"evaluations"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 30, 'evaluations', '2026-11-29 13:03:12.339972+00', '{"indices":[20,21,22,23]}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 31, 'front', '2026-11-29 13:03:12.750331+00', '{"id":"1m8kpe1bd013z","deviceId":"cpu-872197c3e302","version":4,"points":5,"hypervolume":0.004729411764705882,"evaluations":20,"verified":false}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 32, 'stage', '2026-11-29 13:03:12.905747+00', '{"stage":"search","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 33, 'stage', '2026-11-29 13:03:13.426585+00', '{"stage":"verify","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 34, 'progress', '2026-11-29 13:03:14.019317+00', '{"stage":"verify","done":1,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 35, 'progress', '2026-11-29 13:03:15.495532+00', '{"stage":"verify","done":5,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 36, 'progress', '2026-11-29 13:03:16.645679+00', '{"stage":"verify","done":8,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 37, 'progress', '2026-11-29 13:03:17.976701+00', '{"stage":"verify","done":12,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 38, 'progress', '2026-11-29 13:03:19.198164+00', '{"stage":"verify","done":14,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 39, 'progress', '2026-11-29 13:03:26.819745+00', '{"stage":"verify","done":32,"total":32,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 40, 'front', '2026-11-29 13:03:27.149802+00', '{"id":"1m8kpefddpyr0","deviceId":"cpu-872197c3e302","version":5,"points":7,"hypervolume":0.004301562500000001,"evaluations":20,"verified":true}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 41, 'stage', '2026-11-29 13:03:27.333727+00', '{"stage":"verify","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 42, 'stage', '2026-11-29 13:03:28.101678+00', '{"stage":"test","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 43, 'progress', '2026-11-29 13:03:28.946062+00', '{"stage":"test","done":1,"total":11,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 44, 'progress', '2026-11-29 13:03:30.023979+00', '{"stage":"test","done":7,"total":11,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 45, 'progress', '2026-11-29 13:03:30.692495+00', '{"stage":"test","done":11,"total":11,"unit":"models"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 46, 'front', '2026-11-29 13:03:30.676836+00', '{"id":"1m8kpejvm2kaj","deviceId":"cpu-872197c3e302","version":6,"points":7,"hypervolume":0.004301562500000001,"evaluations":20,"verified":true}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 47, 'stage', '2026-11-29 13:03:30.960709+00', '{"stage":"test","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 48, 'stage', '2026-11-29 13:03:31.441375+00', '{"stage":"export","state":"running","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 49, 'progress', '2026-11-29 13:03:33.761206+00', '{"stage":"export","done":1,"total":7,"unit":"bundles"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 50, 'progress', '2026-11-29 13:03:35.159044+00', '{"stage":"export","done":4,"total":7,"unit":"bundles"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 51, 'progress', '2026-11-29 13:03:36.192925+00', '{"stage":"export","done":6,"total":7,"unit":"bundles"}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 52, 'stage', '2026-11-29 13:03:36.763575+00', '{"stage":"export","state":"succeeded","attempt":1}');
INSERT INTO public.job_events VALUES ('1m8kpahat7d3e', 53, 'state', '2026-11-29 13:03:36.836863+00', '{"state":"succeeded"}');
INSERT INTO public.jobs VALUES ('1m8kpahat7d3e', 'tiny', 'Succeeded', '{"name":"tiny","space":"tiny","seed":3,"data":{"kind":"idx","path":"/images","validation":200,"flip":false,"crop":0},"supernet":{"recipe":"sandwich","steps":60,"batch":16,"learningRate":0.02,"warmUp":0.04,"weightDecay":5E-05,"labelSmoothing":0.1,"randomMembers":1,"smallestEvery":4,"checkpointEvery":30,"soloShare":0,"device":"cpu"},"search":{"algorithm":"auto","evaluations":20,"initialSample":8,"roundSize":4,"population":8,"predictorEvaluations":200},"latency":{"meter":"onnxruntime","device":"cpu","plan":{"batch":1,"threads":1,"warmUp":2,"minRuns":60,"maxRuns":60,"relativeInterval":0.02},"verifyPlan":{"batch":1,"threads":1,"warmUp":2,"minRuns":120,"maxRuns":120,"relativeInterval":0.01}},"calibration":{"batchNormImages":100,"rangeImages":64,"ranges":"percentile","percentile":0.9999},"constraints":{"maxLatencyMs":null,"maxModelBytes":null,"maxMacs":null},"reference":{"accuracy":0.25,"latencyMs":null}}', 'tiny', '73ee1892957aab26814e5aa0c0741f38b645d04c851edefd15206ba982983aaa', 3, '2026-11-29 13:01:18.096247+00', '2026-11-29 13:01:50.019888+00', '2026-11-29 13:03:36.836863+00', NULL, NULL, NULL, 0, 'admin', 53, 'd46e093bff0649c384f45310ef85fe57', '');
INSERT INTO public.measurements VALUES (1, '1m8kpahat7d3e', '960fcc4ad28f44b8', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:16.648453+00', NULL, 1, 0.017214999999999998, 0.017065, 0.017105, 0.016939, 0.017466, 55, 1, 104, 0.017692, 0.01808426);
INSERT INTO public.measurements VALUES (2, '1m8kpahat7d3e', '4fce78d5bfdb28e4', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:16.648453+00', NULL, 1, 0.025338, 0.025037999999999998, 0.0251375, 0.024825, 0.0341086, 60, 1, 26, 0.051139349999999945, 0.08280774999999996);
INSERT INTO public.measurements VALUES (3, '1m8kpahat7d3e', '67097970c03e1f1c', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:16.648453+00', NULL, 1, 0.009212999999999999, 0.009153999999999999, 0.0091735, 0.0091121, 0.009403, 60, 1, 260, 0.009694149999999995, 0.017150999999999975);
INSERT INTO public.measurements VALUES (4, '1m8kpahat7d3e', 'ae8a567c7a819fae', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:16.648453+00', NULL, 1, 0.012228, 0.011968, 0.012098, 0.0118779, 0.014436000000000001, 60, 1, 88, 0.0242035, 0.05732716999999998);
INSERT INTO public.measurements VALUES (5, '1m8kpahat7d3e', '52fc86f3959b3b20', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.7755222124154163, 1, 0.01338, 0.01311, 0.013179999999999999, 0.0129936, 0.013671999999999998, 55, 1, 20, 0.013700299999999999, 0.01395626);
INSERT INTO public.measurements VALUES (6, '1m8kpahat7d3e', '9680a550bf7866b0', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.8927331568108268, 1, 0.015233, 0.015132, 0.015172, 0.015014, 0.015487, 55, 1, 6, 0.017670699999999984, 4.085637880000006);
INSERT INTO public.measurements VALUES (7, '1m8kpahat7d3e', 'ebb6f512aebdbf0a', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.8303030303030302, 1, 0.014181, 0.014081, 0.014110999999999999, 0.014027099999999999, 0.0145631, 60, 1, 30, 0.014868999999999999, 0.023032719999999996);
INSERT INTO public.measurements VALUES (8, '1m8kpahat7d3e', 'c9ca948c2c418ffe', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.9455133862900853, 1, 0.016124, 0.016004, 0.016069, 0.015902999999999997, 0.0163911, 50, 1, 18, 0.016562999999999998, 0.016685);
INSERT INTO public.measurements VALUES (9, '1m8kpahat7d3e', 'df90cfec2fa8452c', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.8680200058840836, 1, 0.014822, 0.014681999999999999, 0.014752, 0.0146054, 0.015165, 55, 1, 214, 0.015995899999999993, 0.047721860000000046);
INSERT INTO public.measurements VALUES (10, '1m8kpahat7d3e', 'ed7caa99a98bb723', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 1.3020300088261254, 1, 0.022213, 0.022053, 0.022128000000000002, 0.021908099999999996, 0.0224831, 50, 1, 10, 0.02266005, 0.02321162);
INSERT INTO public.measurements VALUES (11, '1m8kpahat7d3e', 'ee7fbd950417d72f', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 0.9104442483083259, 1, 0.015503, 0.015423, 0.015472999999999999, 0.015298999999999998, 0.0159231, 60, 1, 48, 0.016689, 0.02401902999999999);
INSERT INTO public.measurements VALUES (12, '1m8kpahat7d3e', '82e2b3b0281982b6', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:30.941208+00', 1.042718446601942, 1, 0.017897, 0.017616, 0.017721, 0.017392, 0.0184271, 60, 1, 114, 0.01954649999999998, 0.03046281999999997);
INSERT INTO public.measurements VALUES (13, '1m8kpahat7d3e', 'c72b5fa0e0f84ce1', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:51.859691+00', 0.581093495332642, 1, 0.009864999999999999, 0.009765, 0.0098045, 0.009703, 0.0103609, 60, 1, 380, 0.010452, 0.010780499999999998);
INSERT INTO public.measurements VALUES (14, '1m8kpahat7d3e', '811ecea4342b8879', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:51.859691+00', 0.7823084901466885, 1, 0.01326, 0.013158999999999999, 0.0131995, 0.013076999999999998, 0.013552, 60, 1, 176, 0.013595, 0.014695109999999997);
INSERT INTO public.measurements VALUES (15, '1m8kpahat7d3e', 'c45ce4ed7b3cd002', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:51.859691+00', 0.6630019262112905, 1, 0.011205999999999999, 0.011157, 0.011186499999999999, 0.0111151, 0.011352, 60, 1, 4, 0.012018849999999985, 0.038003799999999865);
INSERT INTO public.measurements VALUES (16, '1m8kpahat7d3e', 'd5826aba7a05d9b6', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:02:51.859691+00', 0.7591643206400949, 1, 0.012839, 0.012789, 0.012809, 0.012749, 0.0130321, 60, 1, 126, 0.013359049999999997, 0.03606530999999981);
INSERT INTO public.measurements VALUES (17, '1m8kpahat7d3e', 'c8ec9b2bd195de7d', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:01.053339+00', 0.649882283696292, 1, 0.011056, 0.011006, 0.0110415, 0.0109459, 0.011197, 60, 1, 138, 0.011269499999999998, 0.01165809);
INSERT INTO public.measurements VALUES (18, '1m8kpahat7d3e', '5772c18f30436c11', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:01.053339+00', 0.5676280164802826, 1, 0.009725, 0.009594, 0.009644, 0.009484, 0.010145999999999999, 60, 1, 128, 0.010297, 0.0337245399999998);
INSERT INTO public.measurements VALUES (19, '1m8kpahat7d3e', '0ccb1354e8447940', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:01.053339+00', 0.5705709240729842, 1, 0.009744, 0.009654, 0.009694, 0.0095531, 0.009845999999999999, 60, 1, 122, 0.009915549999999999, 0.010061599999999999);
INSERT INTO public.measurements VALUES (20, '1m8kpahat7d3e', '456f0d28cd33956d', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:01.053339+00', 0.5696880517951737, 1, 0.009705, 0.009654, 0.009679, 0.009583099999999999, 0.010019100000000001, 60, 1, 174, 0.016532899999999906, 0.7895391699999941);
INSERT INTO public.measurements VALUES (21, '1m8kpahat7d3e', 'd09301fd0b93bc67', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:12.339972+00', 0.7260636416373079, 1, 0.012898999999999999, 0.012799, 0.012829, 0.012728999999999999, 0.013005, 45, 1, 2, 0.013042999999999999, 0.01624272000000001);
INSERT INTO public.measurements VALUES (22, '1m8kpahat7d3e', '428f75f12c1455ee', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:12.339972+00', 0.723799821724182, 1, 0.012818999999999999, 0.012728999999999999, 0.012789, 0.012638, 0.0130371, 40, 1, 108, 0.013726049999999978, 0.04132368999999998);
INSERT INTO public.measurements VALUES (23, '1m8kpahat7d3e', '882586c04c6fda05', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:12.339972+00', 0.7278181020699804, 1, 0.012889999999999999, 0.012818999999999999, 0.01286, 0.012759, 0.013061, 35, 1, 106, 0.013902199999999993, 0.033394599999999906);
INSERT INTO public.measurements VALUES (24, '1m8kpahat7d3e', 'acb342af8c2eb886', 'cpu-872197c3e302', 'Search', 'b1t1w2n60-60i0.02', '2026-11-29 13:03:12.339972+00', 0.7393918813758367, 1, 0.013219, 0.013009999999999999, 0.0130645, 0.012867, 0.013773899999999999, 40, 1, 70, 0.01498454999999994, 0.5801117699999995);
INSERT INTO public.measurements VALUES (25, '1m8kpahat7d3e', '67097970c03e1f1c', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.5487074030552291, 1, 0.009384, 0.009314, 0.009339, 0.009234, 0.0097929, 120, 1, 2, 0.0100055, 0.02773467000000004);
INSERT INTO public.measurements VALUES (26, '1m8kpahat7d3e', '811ecea4342b8879', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7666862514688602, 1, 0.01307, 0.013009999999999999, 0.013049, 0.012948999999999999, 0.013262999999999999, 120, 1, 272, 0.013793499999999998, 0.038497320000000064);
INSERT INTO public.measurements VALUES (27, '1m8kpahat7d3e', 'c8ec9b2bd195de7d', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.6563155562121435, 1, 0.011146, 0.011085999999999999, 0.011106499999999998, 0.0109769, 0.011591, 120, 1, 78, 0.011689449999999999, 0.012164699999999999);
INSERT INTO public.measurements VALUES (28, '1m8kpahat7d3e', '5772c18f30436c11', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.5713572267920094, 1, 0.009765, 0.009694999999999999, 0.0097245, 0.009594, 0.0099551, 120, 1, 174, 0.010473099999999997, 3.278728880000009);
INSERT INTO public.measurements VALUES (29, '1m8kpahat7d3e', '428f75f12c1455ee', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7402173913043477, 1, 0.012619, 0.012568, 0.012598499999999999, 0.012488, 0.012769999999999998, 120, 1, 6, 0.012861499999999998, 0.012996009999999999);
INSERT INTO public.measurements VALUES (30, '1m8kpahat7d3e', '960fcc4ad28f44b8', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.9830107844585612, 1, 0.016665, 0.016604, 0.016635, 0.0164749, 0.01758, 120, 1, 8, 0.021162599999999976, 0.07159736000000005);
INSERT INTO public.measurements VALUES (31, '1m8kpahat7d3e', 'c72b5fa0e0f84ce1', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.5829516915349386, 1, 0.009885, 0.009845, 0.009864999999999999, 0.009784, 0.009977, 120, 1, 174, 0.0100755, 0.07395574000000014);
INSERT INTO public.measurements VALUES (32, '1m8kpahat7d3e', 'c45ce4ed7b3cd002', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.6648942420681551, 1, 0.011337, 0.011295999999999999, 0.0113165, 0.011227, 0.011618, 120, 1, 128, 0.012321149999999996, 0.09211187000000005);
INSERT INTO public.measurements VALUES (33, '1m8kpahat7d3e', 'd5826aba7a05d9b6', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7625646328852119, 1, 0.012929, 0.012889, 0.0129045, 0.012799, 0.013160999999999999, 110, 1, 4, 0.013332549999999999, 0.05131454999999999);
INSERT INTO public.measurements VALUES (34, '1m8kpahat7d3e', '456f0d28cd33956d', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.5770423991726991, 1, 0.009793999999999999, 0.009734, 0.009765, 0.0096531, 0.010138, 110, 1, 50, 0.010350999999999999, 0.07889188999999974);
INSERT INTO public.measurements VALUES (35, '1m8kpahat7d3e', '4fce78d5bfdb28e4', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 1.4617521051854039, 1, 0.024867, 0.024676999999999998, 0.024736499999999998, 0.024505, 0.025285099999999998, 100, 1, 50, 0.026256549999999997, 0.02764551);
INSERT INTO public.measurements VALUES (36, '1m8kpahat7d3e', 'ae8a567c7a819fae', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7030580587974589, 1, 0.011927, 0.011868, 0.011897499999999998, 0.011767999999999999, 0.012219899999999999, 120, 1, 148, 0.01234205, 0.01324801);
INSERT INTO public.measurements VALUES (37, '1m8kpahat7d3e', 'c9ca948c2c418ffe', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.9747377751514256, 1, 0.016604, 0.016434, 0.016495, 0.016234, 0.0177971, 120, 1, 124, 0.018465, 0.02727931000000002);
INSERT INTO public.measurements VALUES (38, '1m8kpahat7d3e', '0ccb1354e8447940', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.5622100753434776, 1, 0.009544, 0.009493999999999999, 0.009514, 0.009423, 0.009748, 110, 1, 324, 0.0100775, 0.01606881);
INSERT INTO public.measurements VALUES (39, '1m8kpahat7d3e', 'd09301fd0b93bc67', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7525851938895417, 1, 0.012829, 0.012778999999999999, 0.012809, 0.012688, 0.012969999999999999, 120, 1, 64, 0.01305045, 0.013189999999999999);
INSERT INTO public.measurements VALUES (40, '1m8kpahat7d3e', 'acb342af8c2eb886', 'cpu-872197c3e302', 'Verify', 'b1t1w2n120-120i0.01', '2026-11-29 13:03:26.810333+00', 0.7503914906189983, 1, 0.012728999999999999, 0.012669, 0.0126985, 0.012579, 0.012921, 120, 1, 76, 0.01310655, 0.041885820000000004);
INSERT INTO public.predictors VALUES (1, '1m8kpahat7d3e', 'accuracy', NULL, 1, 'gaussian-process', '{"family":"gaussian-process","scale":{"centre":[0.49999999999999994,0.49999999999999994,0.5833333333333333,0.41666666666666663,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.16666666666666666,0.3333333333333333,0.08333333333333333,0.41666666666666663,0.16666666666666666,0.3333333333333333,0.41666666666666663,0.5833333333333333,0.41666666666666663,0.5833333333333333,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.3333333333333333,0.25,0.3333333333333333,0.25,0.25,0.3333333333333333],"groupOf":[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],"spread":[2.1515151515151514,3.803030303030303,3.772727272727273,3.8636363636363638],"groups":4},"kernel":{"groupWeights":[0.3572063897578955,0.021721742931305646,0.5068999958555843,0.005356515858380024],"linear":0.024659696394160654,"noise":0.008688697172522254},"warp":{"values":[],"scores":[]},"rows":12,"features":[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0],"targets":[0.8823529411764706,0.8823529411764706,0.7426470588235294,0.7426470588235294,0.8455882352941176,0.7279411764705882,0.8529411764705882,0.875,0.7941176470588235,0.8235294117647058,0.7647058823529411,0.8014705882352942],"noiseShares":[1,1,1,1,1,1,1,1,1,1,1,1]}', 12, 0.7077760731311632, 0.02604409667093688, 0.02404453539450173, '2026-11-29 13:02:43.703583+00');
INSERT INTO public.predictors VALUES (2, '1m8kpahat7d3e', 'latencyMs', 'cpu-872197c3e302', 1, 'gaussian-process-ratio', '{"family":"gaussian-process-ratio","base":{"weights":[6.981820070417598E-05,0.0016831922280591926,0.000909637887905378,0.0008433725408697826,0.0006612201467116222,0.0010917902820714199,0.0012709500823040254,0.0004820603464859882,0.0010433760051566374,0.0006398162229069836,0.0006819013803266318,0.0010012908477384321,0.0013137900332519732,0.00036940219480650313,2.3564993766534968E-05,0.0017294454350118248,0.0006003303328747865,0.0011526800958962975,0.0011399975174245834,0.000613012911350051,0.0014838304543703944,0.0002691799743986006,0.0010996642492429793,0.0006297811857591957,0.0006345558045302147,0.00109488963047839,0.0019005904095005936,-0.00017114497450276172,0.0001805157023352379,-0.00014270547059661026,0.0017530104287872424,0.0003940568574065618,0.00132011626387856,0.001067282254638036,0,0.0011519241906364024,0.00026565410753135,0.0017396699724192442,0.00175301042877558],"floor":0.00275205},"noise":{"typical":0.015508716224061527,"power":3},"predictor":"{\u0022family\u0022:\u0022gaussian-process\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.49999999999999994,0.49999999999999994,0.5833333333333333,0.41666666666666663,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.16666666666666666,0.3333333333333333,0.08333333333333333,0.41666666666666663,0.16666666666666666,0.3333333333333333,0.41666666666666663,0.5833333333333333,0.41666666666666663,0.5833333333333333,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.49999999999999994,0.3333333333333333,0.25,0.3333333333333333,0.25,0.25,0.3333333333333333,0.4017933390264731,0.27727272727272734,1,0.47479322567940124,0.30358667805294615,0.1764646464646465,0,0.28180385978731787,0.08034659314690823,0.8690476190476188],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3,4,4,4,4,4,4,4,4,4,4],\u0022spread\u0022:[2.1515151515151514,3.803030303030303,3.772727272727273,3.8636363636363638,1.0544909941612457],\u0022groups\u0022:5},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.10000000000000002,0.10000000000000002,0.10000000000000002,4.699306323157927,0.10000000000000002],\u0022linear\u0022:0.07046880897187138,\u0022noise\u0022:0.05000000000000001},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022rows\u0022:12,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,1,1,1,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0.03159692570452605,0,1,0.12800315084679006,0.968403074295474,1,0,0.87199684915321,0.12760929499803073,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.10909090909090909,1,0.525009846396219,0,0,0,0,0,0.7142857142857143,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.3996584116140051,0.10909090909090909,0,0.3970066955494289,0.12760929499803073,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0.7540563620836892,0.49818181818181817,1,0.773139031114612,0,0,0,0,0,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0.30828351836037576,0.42424242424242425,1,0.411579361953525,0.3074295473953886,0.08727272727272728,0,0.31193383221740845,0.14178810555336746,0.8571428571428571,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0.2929120409906063,0.15393939393939393,1,0.31941709334383617,0.46114432109308284,0.13090909090909092,0,0.4537219377707759,0.14178810555336746,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,0.5849701110162254,0.38545454545454544,1,0.6667979519495865,0.18445772843723313,0.06545454545454546,0,0.09925167388735723,0.028357621110673494,0.8571428571428571,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0.46199829205807,0.13090909090909092,1,0.5108310358408822,0.09222886421861656,0.06060606060606061,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0.21605465414175917,0.36363636363636365,1,0.32650649862150455,0.5687446626814688,0.22181818181818183,0,0.5033477747144545,0.18432453721937772,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.677198975234842,0.26181818181818184,1,0.7802284363922805,0.09222886421861656,0.02181818181818182,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.5687446626814688,0.4206060606060606,0,0.5742418274911383,0.12760929499803073,0.8571428571428571],\u0022targets\u0022:[-0.007727101686691264,0.012696667504327372,-0.0012624879070367054,-0.011375403688563426,-0.009724146539724424,0.004155672677710489,0.0063960592202645635,0.013284465722651694,0.008996755102020186,0.004134433590106476,0.004452375462535744,0.009644402891949618],\u0022noiseShares\u0022:[0.7451732416416932,0.23492307930063028,4.831765998038863,2.1059000834188137,1.6287484347377077,1.0682012416747646,1.3278139973890286,0.8993587075319965,1.1622285344769376,0.3443141069861852,1.0070750885248676,0.6704832438587719]}"}', 12, 0.5757575757575756, 0.002510630325220244, 0.10638803424132094, '2026-11-29 13:02:45.325887+00');
INSERT INTO public.predictors VALUES (3, '1m8kpahat7d3e', 'accuracy', NULL, 2, 'gaussian-process', '{"family":"gaussian-process","scale":{"centre":[0.625,0.375,0.4375,0.5625,0.4375,0.5625,0.375,0.625,0.125,0.25,0.0625,0.3125,0.125,0.25,0.4375,0.5625,0.5625,0.4375,0.375,0.625,0.375,0.625,0.25,0.3125,0.3125,0.25,0.1875,0.375],"groupOf":[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],"spread":[2.05,3.591666666666667,3.4916666666666667,3.4583333333333335],"groups":4},"kernel":{"groupWeights":[0.1773834435741572,0.08808601121483922,1.0207712390709562,0.010786698312421319],"linear":0.049658530379140975,"noise":0.01749688745555778},"warp":{"values":[],"scores":[]},"rows":16,"features":[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1],"targets":[0.8823529411764706,0.8823529411764706,0.7426470588235294,0.7426470588235294,0.8455882352941176,0.7279411764705882,0.8529411764705882,0.875,0.7941176470588235,0.8235294117647058,0.7647058823529411,0.8014705882352942,0.7426470588235294,0.8823529411764706,0.8529411764705882,0.875],"noiseShares":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}', 16, 0.6038073644245598, 0.03620627160754452, 0.03260386274186021, '2026-11-29 13:02:54.484203+00');
INSERT INTO public.predictors VALUES (4, '1m8kpahat7d3e', 'latencyMs', 'cpu-872197c3e302', 2, 'gaussian-process-ratio', '{"family":"gaussian-process-ratio","base":{"weights":[0,0,0,0,0,0,0.003270282168659361,0.0023028445114618643,0,0,0,0,0.005471366121739173,0.003986325878518508,0,0,0,0,0,0,0.0035016544670319017,0.0020714722130892667,0,0,0,0,0.006030696743540415,0.003138283982194286,0,0,0,0,0,0,0,0,0,0,0.0055731266801212105],"floor":0.00275205},"noise":{"typical":0.014367181295399779,"power":3},"predictor":"{\u0022family\u0022:\u0022gaussian-process\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.625,0.375,0.4375,0.5625,0.4375,0.5625,0.375,0.625,0.125,0.25,0.0625,0.3125,0.125,0.25,0.4375,0.5625,0.5625,0.4375,0.375,0.625,0.375,0.625,0.25,0.3125,0.3125,0.25,0.1875,0.375,0.46872331340734413,0.3184090909090909,1,0.5334285151634501,0.2276900085397097,0.13234848484848483,0,0.21135289484048836,0.06025994486018118,0.8482142857142856],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3,4,4,4,4,4,4,4,4,4,4],\u0022spread\u0022:[2.05,3.591666666666667,3.4916666666666667,3.4583333333333335,0.9447419611283897],\u0022groups\u0022:5},\u0022kernel\u0022:{\u0022groupWeights\u0022:[0.40551999668446753,0.10000000000000002,4.699306323157927,0.10000000000000002,0.2013752707470477],\u0022linear\u0022:0.07046880897187138,\u0022noise\u0022:0.4083084956283825},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022rows\u0022:16,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,1,1,1,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0.03159692570452605,0,1,0.12800315084679006,0.968403074295474,1,0,0.87199684915321,0.12760929499803073,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.10909090909090909,1,0.525009846396219,0,0,0,0,0,0.7142857142857143,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.3996584116140051,0.10909090909090909,0,0.3970066955494289,0.12760929499803073,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0.7540563620836892,0.49818181818181817,1,0.773139031114612,0,0,0,0,0,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0.30828351836037576,0.42424242424242425,1,0.411579361953525,0.3074295473953886,0.08727272727272728,0,0.31193383221740845,0.14178810555336746,0.8571428571428571,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0.2929120409906063,0.15393939393939393,1,0.31941709334383617,0.46114432109308284,0.13090909090909092,0,0.4537219377707759,0.14178810555336746,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,0.5849701110162254,0.38545454545454544,1,0.6667979519495865,0.18445772843723313,0.06545454545454546,0,0.09925167388735723,0.028357621110673494,0.8571428571428571,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0.46199829205807,0.13090909090909092,1,0.5108310358408822,0.09222886421861656,0.06060606060606061,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0.21605465414175917,0.36363636363636365,1,0.32650649862150455,0.5687446626814688,0.22181818181818183,0,0.5033477747144545,0.18432453721937772,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.677198975234842,0.26181818181818184,1,0.7802284363922805,0.09222886421861656,0.02181818181818182,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.5687446626814688,0.4206060606060606,0,0.5742418274911383,0.12760929499803073,0.8571428571428571,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0.47736976942783943,0.27515151515151515,1,0.5604568727845608,0,0,0,0,0,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,0,1,0,1,0.8155422715627668,0.5781818181818181,1,0.8014966522252855,0,0,0,0,0,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0.6310845431255337,0.39636363636363636,1,0.7022449783379283,0,0,0,0,0,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0.7540563620836892,0.5175757575757576,1,0.773139031114612,0,0,0,0,0,0.8571428571428571],\u0022targets\u0022:[0.0032059244741759504,0.09326313534910861,-0.12063302062887149,-0.05867156845600458,0.009018795317858506,0.04224254414147102,0.008362895171126141,0.01400003332053483,0.03154430588128496,-0.018036239052354033,0.016007426933516325,-0.016537453709314844,-0.0205952226385998,0.010870082669812002,0.15530069598767984,-0.02715881369306328],\u0022noiseShares\u0022:[0.5960153499385981,0.21867874212663002,3.012869252576749,1.5762850297696591,1.3234913607224692,0.8962937706926839,1.0685436697910284,0.7270027232667612,0.9695762029610785,0.26520260133278484,0.8177224672654779,0.5243879454724291,3.012869252576749,1.3234913607224692,3.012869252576749,1.3234913607224692]}"}', 16, 0.6, 0.0017966607576927931, 0.10238129159533046, '2026-11-29 13:02:54.82474+00');
INSERT INTO public.predictors VALUES (5, '1m8kpahat7d3e', 'accuracy', NULL, 3, 'gaussian-process', '{"family":"gaussian-process","scale":{"centre":[0.7000000000000001,0.3,0.39999999999999997,0.6,0.49999999999999994,0.49999999999999994,0.3,0.7000000000000001,0.1,0.2,0.05,0.25,0.1,0.2,0.5499999999999999,0.44999999999999996,0.5499999999999999,0.44999999999999996,0.49999999999999994,0.49999999999999994,0.3,0.7000000000000001,0.2,0.25,0.25,0.2,0.15000000000000002,0.3],"groupOf":[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3],"spread":[1.926315789473684,3.310526315789475,3.331578947368421,3.0052631578947357],"groups":4},"kernel":{"groupWeights":[0.5068999958555843,0.3572063897578955,0.5068999958555843,0.007601257828152252],"linear":0.03499377491111555,"noise":0.012329848197080327},"warp":{"values":[],"scores":[]},"rows":20,"features":[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,0,1,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0],"targets":[0.8823529411764706,0.8823529411764706,0.7426470588235294,0.7426470588235294,0.8455882352941176,0.7279411764705882,0.8529411764705882,0.875,0.7941176470588235,0.8235294117647058,0.7647058823529411,0.8014705882352942,0.7426470588235294,0.8823529411764706,0.8529411764705882,0.875,0.8529411764705882,0.7720588235294118,0.6691176470588235,0.6764705882352942],"noiseShares":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}', 20, 0.7786628214276602, 0.03187999516929121, 0.03205454241151831, '2026-11-29 13:03:03.294496+00');
INSERT INTO public.predictors VALUES (6, '1m8kpahat7d3e', 'latencyMs', 'cpu-872197c3e302', 3, 'gaussian-process-ratio', '{"family":"gaussian-process-ratio","base":{"weights":[0,0,0,0,0,0,0.003221202745420273,0.0023154978725532785,0,0,0,0,0.005853615919682556,0.004092905337469707,0,0,0,0,0,0,0.003455806859357157,0.002080893758612679,0,0,0,0,0.006211107270883742,0.0031871467963424612,0,0,0,0,0,0,0,0,0,0,0.0055367006179809055],"floor":0.00275205},"noise":{"typical":0.013379180848510601,"power":3},"predictor":"{\u0022family\u0022:\u0022gaussian-process\u0022,\u0022scale\u0022:{\u0022centre\u0022:[0.7000000000000001,0.3,0.39999999999999997,0.6,0.49999999999999994,0.49999999999999994,0.3,0.7000000000000001,0.1,0.2,0.05,0.25,0.1,0.2,0.5499999999999999,0.44999999999999996,0.5499999999999999,0.44999999999999996,0.49999999999999994,0.49999999999999994,0.3,0.7000000000000001,0.2,0.25,0.25,0.2,0.15000000000000002,0.3,0.4689154568744663,0.3097575757575758,1.0000000000000002,0.5388341866876724,0.18215200683176774,0.10587878787878788,0,0.1690823158723907,0.04820795588814494,0.8214285714285713],\u0022groupOf\u0022:[0,0,1,1,2,2,3,3,1,1,2,2,3,3,0,0,1,1,2,2,3,3,1,1,2,2,3,3,4,4,4,4,4,4,4,4,4,4],\u0022spread\u0022:[1.926315789473684,3.310526315789475,3.331578947368421,3.0052631578947357,0.7989330710538621],\u0022groups\u0022:5},\u0022kernel\u0022:{\u0022groupWeights\u0022:[1.6444646771097051,0.07046880897187138,2.3336064580942715,0.07046880897187136,0.14190675485932577],\u0022linear\u0022:0.049658530379140975,\u0022noise\u0022:0.14288255590315818},\u0022warp\u0022:{\u0022values\u0022:[],\u0022scores\u0022:[]},\u0022rows\u0022:20,\u0022features\u0022:[0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,0,1,1,1,1,1,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0,1,1,0,0.03159692570452605,0,1,0.12800315084679006,0.968403074295474,1,0,0.87199684915321,0.12760929499803073,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.10909090909090909,1,0.525009846396219,0,0,0,0,0,0.7142857142857143,1,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.3996584116140051,0.10909090909090909,0,0.3970066955494289,0.12760929499803073,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,1,1,0,1,0,0,1,0.7540563620836892,0.49818181818181817,1,0.773139031114612,0,0,0,0,0,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0.30828351836037576,0.42424242424242425,1,0.411579361953525,0.3074295473953886,0.08727272727272728,0,0.31193383221740845,0.14178810555336746,0.8571428571428571,1,0,1,0,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0.2929120409906063,0.15393939393939393,1,0.31941709334383617,0.46114432109308284,0.13090909090909092,0,0.4537219377707759,0.14178810555336746,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,1,1,0,0,1,1,0,0.5849701110162254,0.38545454545454544,1,0.6667979519495865,0.18445772843723313,0.06545454545454546,0,0.09925167388735723,0.028357621110673494,0.8571428571428571,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,1,0,1,0,0,1,0.46199829205807,0.13090909090909092,1,0.5108310358408822,0.09222886421861656,0.06060606060606061,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,1,0,1,0,1,0,0,1,0,1,0,1,0,1,0,1,0,1,1,0,1,0,1,0,1,0,0.21605465414175917,0.36363636363636365,1,0.32650649862150455,0.5687446626814688,0.22181818181818183,0,0.5033477747144545,0.18432453721937772,1,0,1,1,0,0,1,0,1,1,0,0,1,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0.677198975234842,0.26181818181818184,1,0.7802284363922805,0.09222886421861656,0.02181818181818182,0,0.08507286333202048,0.04253643166601024,0.8571428571428571,0,1,0,1,1,0,1,0,1,0,1,0,1,0,1,0,0,1,0,1,1,0,0,0,0,0,0,0,0.03159692570452605,0,1,0.12800315084679006,0.5687446626814688,0.4206060606060606,0,0.5742418274911383,0.12760929499803073,0.8571428571428571,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0.47736976942783943,0.27515151515151515,1,0.5604568727845608,0,0,0,0,0,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,0,1,0,1,0.8155422715627668,0.5781818181818181,1,0.8014966522252855,0,0,0,0,0,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,0,0,0,0.6310845431255337,0.39636363636363636,1,0.7022449783379283,0,0,0,0,0,0.7142857142857143,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,1,0,1,0,1,1,0,0,1,0.7540563620836892,0.5175757575757576,1,0.773139031114612,0,0,0,0,0,0.8571428571428571,1,0,0,1,0,1,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0.5849701110162254,0.38545454545454544,1,0.6667979519495865,0,0,0,0,0,0.7142857142857143,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.2642424242424242,1,0.525009846396219,0,0,0,0,0,0.7142857142857143,1,0,1,0,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.1478787878787879,1,0.525009846396219,0,0,0,0,0,0.7142857142857143,1,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0.43125533731853116,0.30303030303030304,1,0.525009846396219,0,0,0,0,0,0.7142857142857143],\u0022targets\u0022:[-0.01062186742692682,0.0628998064876983,-0.09393034563636929,-0.029718576283033916,0.005702422328816459,0.03796033697475185,0.012435992892387086,-0.011675033067426404,0.034671631116201605,-0.029835521793642936,0.010710242678463724,-0.06652750937070963,-0.01512486161094353,0.0075532679906983435,0.134082457656823,-0.030464876608613887,0.11966282037750985,-0.03442236584360779,-0.02835933071462791,-0.03017329069474319],\u0022noiseShares\u0022:[0.46957821194613053,0.1673503374273979,2.4436284129904586,1.3144550428980906,1.0603843983967534,0.7193836960525335,0.8679451453871466,0.5691660983576505,0.7863578705574362,0.2097563731942144,0.6556157311106563,0.40607562341493275,2.4436284129904586,1.0603843983967534,2.4436284129904586,1.0603843983967534,2.4436284129904586,2.4436284129904586,2.4436284129904586,2.4436284129904586]}"}', 20, 0.7157894736842105, 0.0016017727214027945, 0.08646023268358502, '2026-11-29 13:03:03.73296+00');
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'validate', 0, 'Succeeded', 1, '8574d09d13ec4b79b0b38d87d90f71aa', '2026-11-29 13:01:52.665958+00', '2026-11-29 13:01:54.946053+00', '2026-11-29 13:01:54.946053+00', 1.5711022, 0.323507, 301051904, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'test', 5, 'Succeeded', 1, '2a8eecc7e2ce495ab90630ee1db9f345', '2026-11-29 13:03:28.101678+00', '2026-11-29 13:03:30.960709+00', '2026-11-29 13:03:30.960709+00', 2.7954644, 0.297726, 389492736, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'train', 1, 'Succeeded', 1, 'db54970bad1c4fd0be101f0b3feaaa25', '2026-11-29 13:01:55.668584+00', '2026-11-29 13:02:03.61107+00', '2026-11-29 13:02:03.61107+00', 7.748953, 1.371099, 333258752, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'export', 6, 'Succeeded', 1, 'aeabce7c25a344d6ba778d233f90b84a', '2026-11-29 13:03:31.441375+00', '2026-11-29 13:03:36.763575+00', '2026-11-29 13:03:36.763575+00', 5.170175, 0.570099, 390836224, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'sample', 2, 'Succeeded', 1, '6309ea3720774ce6b4746c0143521823', '2026-11-29 13:02:04.25119+00', '2026-11-29 13:02:35.185173+00', '2026-11-29 13:02:35.185173+00', 30.8631166, 3.325816, 365633536, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'search', 3, 'Succeeded', 1, 'f0d9014b4faa46e795543364edae5eb7', '2026-11-29 13:02:36.228979+00', '2026-11-29 13:03:12.905747+00', '2026-11-29 13:03:12.905747+00', 36.548067, 4.042582, 383905792, NULL);
INSERT INTO public.stages VALUES ('1m8kpahat7d3e', 'verify', 4, 'Succeeded', 1, '1624036f7b364653ba62eb4f0d0e3a82', '2026-11-29 13:03:13.426585+00', '2026-11-29 13:03:27.333727+00', '2026-11-29 13:03:27.333727+00', 13.8406293, 1.706721, 388591616, NULL);
INSERT INTO public.supernets VALUES ('1m8kpahat7d3e', 'cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c', 'sandwich', 60, 'ef6e76cbc6f4bef1d6036146d1eb77f82da37f10a193a6eb78d96c957d60b333', '73ee1892957aab26814e5aa0c0741f38b645d04c851edefd15206ba982983aaa', 'c0b93f0980b93377502c4cd96e62136c4865694a6c0e9bbd6ec8bda83f1bda27', '[{"step":50,"labelLoss":1.1595620620250702,"distillationLoss":2.5365716671943663},{"step":60,"labelLoss":0.852784413099289,"distillationLoss":2.1479922592639924}]', true, '2026-11-29 13:02:02.925793+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/2/dd494351286fd5cc', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      1,
      1,
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
      1,
      0,
      0,
      0,
      0,
      1,
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
      0,
      1,
      0,
      0,
      0
    ]
  ],
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.8529411764705882,
    "samples": 136,
    "modelBytes": 11374,
    "error": null,
    "digest": "9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090"
  },
  {
    "accuracy": 0.7720588235294118,
    "samples": 136,
    "modelBytes": 9996,
    "error": null,
    "digest": "da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302"
  },
  {
    "accuracy": 0.6691176470588235,
    "samples": 136,
    "modelBytes": 9996,
    "error": null,
    "digest": "0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4"
  },
  {
    "accuracy": 0.6764705882352942,
    "samples": 136,
    "modelBytes": 11020,
    "error": null,
    "digest": "449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '7bb8c0336009423ba59543e0d1f25993', '2026-11-29 13:02:54.883127+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:00.01992+00', '2026-11-29 13:02:56.021006+00', NULL, '2026-11-29 13:02:58.675953+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/-1/a371871c215f42a6', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
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
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.8823529411764706,
    "samples": 136,
    "modelBytes": 31985,
    "error": null,
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923"
  },
  {
    "accuracy": 0.8823529411764706,
    "samples": 136,
    "modelBytes": 30984,
    "error": null,
    "digest": "4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c"
  },
  {
    "accuracy": 0.7426470588235294,
    "samples": 136,
    "modelBytes": 8972,
    "error": null,
    "digest": "9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8"
  },
  {
    "accuracy": 0.7426470588235294,
    "samples": 136,
    "modelBytes": 13587,
    "error": null,
    "digest": "100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '8def94252240411ba6fd16674a76b277', '2026-11-29 13:02:05.706586+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:11.031224+00', '2026-11-29 13:02:06.941251+00', NULL, '2026-11-29 13:02:12.235916+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/stage', '1m8kpahat7d3e', 'stage', 'search', 0, 'Done', 0, 0, '{}', NULL, NULL, 7, 'vm-26035-6c51bbdf', '9b8f70e2001e4a19a66ab361bb0c0494', '2026-11-29 13:01:19.815682+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:36.096588+00', '2026-11-29 13:03:31.365041+00', NULL, '2026-11-29 13:03:36.973561+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/2fdae123f5557c92', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "c8ec9b2bd195de7d",
      "digest": "9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "5772c18f30436c11",
      "digest": "da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "0ccb1354e8447940",
      "digest": "0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "456f0d28cd33956d",
      "digest": "449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
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
    "architectureId": "c8ec9b2bd195de7d",
    "latency": {
      "medianMs": 0.0110415,
      "p10Ms": 0.0109459,
      "p90Ms": 0.011197,
      "intervalLowMs": 0.011006,
      "intervalHighMs": 0.011056,
      "runs": 60,
      "warmUp": 138,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.011269499999999998,
      "p99Ms": 0.01165809,
      "anchorRatio": 0.649882283696292
    },
    "error": null
  },
  {
    "architectureId": "5772c18f30436c11",
    "latency": {
      "medianMs": 0.009644,
      "p10Ms": 0.009484,
      "p90Ms": 0.010145999999999999,
      "intervalLowMs": 0.009594,
      "intervalHighMs": 0.009725,
      "runs": 60,
      "warmUp": 128,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.010297,
      "p99Ms": 0.0337245399999998,
      "anchorRatio": 0.5676280164802826
    },
    "error": null
  },
  {
    "architectureId": "0ccb1354e8447940",
    "latency": {
      "medianMs": 0.009694,
      "p10Ms": 0.0095531,
      "p90Ms": 0.009845999999999999,
      "intervalLowMs": 0.009654,
      "intervalHighMs": 0.009744,
      "runs": 60,
      "warmUp": 122,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.009915549999999999,
      "p99Ms": 0.010061599999999999,
      "anchorRatio": 0.5705709240729842
    },
    "error": null
  },
  {
    "architectureId": "456f0d28cd33956d",
    "latency": {
      "medianMs": 0.009679,
      "p10Ms": 0.009583099999999999,
      "p90Ms": 0.010019100000000001,
      "intervalLowMs": 0.009654,
      "intervalHighMs": 0.009705,
      "runs": 60,
      "warmUp": 174,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.016532899999999906,
      "p99Ms": 0.7895391699999941,
      "anchorRatio": 0.5696880517951737
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', 'cc54b4bf298c45eda52eba735c7a8371', '2026-11-29 13:02:59.501197+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:04.709103+00', '2026-11-29 13:02:59.9941+00', NULL, '2026-11-29 13:03:00.973702+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/e050b15a1838c821', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "d09301fd0b93bc67",
      "digest": "f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "428f75f12c1455ee",
      "digest": "4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "882586c04c6fda05",
      "digest": "8efa1c78c8d6623de2059669c7074b94433618b64ad23de251b6939e965c5fee",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "acb342af8c2eb886",
      "digest": "1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
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
    "architectureId": "d09301fd0b93bc67",
    "latency": {
      "medianMs": 0.012829,
      "p10Ms": 0.012728999999999999,
      "p90Ms": 0.013005,
      "intervalLowMs": 0.012799,
      "intervalHighMs": 0.012898999999999999,
      "runs": 45,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013042999999999999,
      "p99Ms": 0.01624272000000001,
      "anchorRatio": 0.7260636416373079
    },
    "error": null
  },
  {
    "architectureId": "428f75f12c1455ee",
    "latency": {
      "medianMs": 0.012789,
      "p10Ms": 0.012638,
      "p90Ms": 0.0130371,
      "intervalLowMs": 0.012728999999999999,
      "intervalHighMs": 0.012818999999999999,
      "runs": 40,
      "warmUp": 108,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013726049999999978,
      "p99Ms": 0.04132368999999998,
      "anchorRatio": 0.723799821724182
    },
    "error": null
  },
  {
    "architectureId": "882586c04c6fda05",
    "latency": {
      "medianMs": 0.01286,
      "p10Ms": 0.012759,
      "p90Ms": 0.013061,
      "intervalLowMs": 0.012818999999999999,
      "intervalHighMs": 0.012889999999999999,
      "runs": 35,
      "warmUp": 106,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013902199999999993,
      "p99Ms": 0.033394599999999906,
      "anchorRatio": 0.7278181020699804
    },
    "error": null
  },
  {
    "architectureId": "acb342af8c2eb886",
    "latency": {
      "medianMs": 0.0130645,
      "p10Ms": 0.012867,
      "p90Ms": 0.013773899999999999,
      "intervalLowMs": 0.013009999999999999,
      "intervalHighMs": 0.013219,
      "runs": 40,
      "warmUp": 70,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.01498454999999994,
      "p99Ms": 0.5801117699999995,
      "anchorRatio": 0.7393918813758367
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '552e02591a1f4700983ff921a2e435ee', '2026-11-29 13:03:07.847869+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:13.354711+00', '2026-11-29 13:03:08.82802+00', NULL, '2026-11-29 13:03:12.235181+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/120828079079b45f', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "960fcc4ad28f44b8",
      "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "4fce78d5bfdb28e4",
      "digest": "4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "67097970c03e1f1c",
      "digest": "9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ae8a567c7a819fae",
      "digest": "100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0",
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
      "medianMs": 0.017105,
      "p10Ms": 0.016939,
      "p90Ms": 0.017466,
      "intervalLowMs": 0.017065,
      "intervalHighMs": 0.017214999999999998,
      "runs": 55,
      "warmUp": 104,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.017692,
      "p99Ms": 0.01808426,
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "4fce78d5bfdb28e4",
    "latency": {
      "medianMs": 0.0251375,
      "p10Ms": 0.024825,
      "p90Ms": 0.0341086,
      "intervalLowMs": 0.025037999999999998,
      "intervalHighMs": 0.025338,
      "runs": 60,
      "warmUp": 26,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.051139349999999945,
      "p99Ms": 0.08280774999999996,
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "67097970c03e1f1c",
    "latency": {
      "medianMs": 0.0091735,
      "p10Ms": 0.0091121,
      "p90Ms": 0.009403,
      "intervalLowMs": 0.009153999999999999,
      "intervalHighMs": 0.009212999999999999,
      "runs": 60,
      "warmUp": 260,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.009694149999999995,
      "p99Ms": 0.017150999999999975,
      "anchorRatio": null
    },
    "error": null
  },
  {
    "architectureId": "ae8a567c7a819fae",
    "latency": {
      "medianMs": 0.012098,
      "p10Ms": 0.0118779,
      "p90Ms": 0.014436000000000001,
      "intervalLowMs": 0.011968,
      "intervalHighMs": 0.012228,
      "runs": 60,
      "warmUp": 88,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.0242035,
      "p99Ms": 0.05732716999999998,
      "anchorRatio": null
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', 'a09b977421cf44d791426d635e5e382e', '2026-11-29 13:02:13.658063+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:18.860151+00', '2026-11-29 13:02:14.388754+00', NULL, '2026-11-29 13:02:16.287953+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/0/69a2fc72be308ca5', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      1
    ],
    [
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
      0,
      0,
      0,
      0
    ],
    [
      1,
      0,
      1,
      1,
      0,
      1,
      1,
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
    ]
  ],
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.7941176470588235,
    "samples": 136,
    "modelBytes": 18441,
    "error": null,
    "digest": "60d40899884bbab34eaaa4095d7f2ac1d096052057bcddd70dcbf121a93d944f"
  },
  {
    "accuracy": 0.8235294117647058,
    "samples": 136,
    "modelBytes": 27369,
    "error": null,
    "digest": "fcec6d31689a330f11ee6e30158b60f9db2954538bd4e60f487e7b5fd7012c2b"
  },
  {
    "accuracy": 0.7647058823529411,
    "samples": 136,
    "modelBytes": 16003,
    "error": null,
    "digest": "43e75dae24eaff2dfbf98bbc43162602cbcec94bf7973dacbc067a1062ba5fc2"
  },
  {
    "accuracy": 0.8014705882352942,
    "samples": 136,
    "modelBytes": 20354,
    "error": null,
    "digest": "d288dd36ca7106f4d94aa4d1c1a1f23b8c5249d05acd9cf899f439cab34972d5"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '85cfb203ec7540b59ffc0fca44b9fa86', '2026-11-29 13:02:20.683226+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:25.725986+00', '2026-11-29 13:02:21.151828+00', NULL, '2026-11-29 13:02:22.923951+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/0/bbce24c9c90326a7', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
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
      0,
      0,
      1
    ],
    [
      1,
      0,
      0,
      0,
      1,
      1,
      1,
      0,
      1,
      0,
      1,
      0,
      0,
      0
    ],
    [
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      1,
      1,
      1,
      0,
      1
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
      0,
      0,
      1,
      0,
      1,
      0
    ]
  ],
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.8455882352941176,
    "samples": 136,
    "modelBytes": 20802,
    "error": null,
    "digest": "d370a6044c835534c937ca598bb5b815e9b61599ecc5c318b32984c67b5a5a68"
  },
  {
    "accuracy": 0.7279411764705882,
    "samples": 136,
    "modelBytes": 17933,
    "error": null,
    "digest": "8936d3688f71f0b1b1499e26a82cc1b714ed805f69ca0828b47886b894468dd4"
  },
  {
    "accuracy": 0.8529411764705882,
    "samples": 136,
    "modelBytes": 21966,
    "error": null,
    "digest": "de5cb8e46f44aac181efd2d5939c5e3e845efe24e48f8943faa1fd58886348af"
  },
  {
    "accuracy": 0.875,
    "samples": 136,
    "modelBytes": 20164,
    "error": null,
    "digest": "88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '2c1c53f8ffd14ffe85bfe3697b6061cb', '2026-11-29 13:02:20.683226+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:25.725986+00', '2026-11-29 13:02:23.192582+00', NULL, '2026-11-29 13:02:24.58144+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/1/8e652c1285480189', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
  "candidates": [
    [
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
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
      0,
      1,
      1,
      1,
      1,
      1
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
      0,
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
      0,
      1,
      1,
      1,
      0,
      1
    ]
  ],
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.7426470588235294,
    "samples": 136,
    "modelBytes": 11118,
    "error": null,
    "digest": "0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d"
  },
  {
    "accuracy": 0.8823529411764706,
    "samples": 136,
    "modelBytes": 25090,
    "error": null,
    "digest": "9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6"
  },
  {
    "accuracy": 0.8529411764705882,
    "samples": 136,
    "modelBytes": 12496,
    "error": null,
    "digest": "facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea"
  },
  {
    "accuracy": 0.875,
    "samples": 136,
    "modelBytes": 21314,
    "error": null,
    "digest": "108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '9c75d11bbce8496693e7439885a033e9', '2026-11-29 13:02:45.459083+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:50.563456+00', '2026-11-29 13:02:45.805271+00', NULL, '2026-11-29 13:02:46.849298+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/3f89f4ea80c7efda', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "52fc86f3959b3b20",
      "digest": "d370a6044c835534c937ca598bb5b815e9b61599ecc5c318b32984c67b5a5a68",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "9680a550bf7866b0",
      "digest": "8936d3688f71f0b1b1499e26a82cc1b714ed805f69ca0828b47886b894468dd4",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ebb6f512aebdbf0a",
      "digest": "de5cb8e46f44aac181efd2d5939c5e3e845efe24e48f8943faa1fd58886348af",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c9ca948c2c418ffe",
      "digest": "88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "df90cfec2fa8452c",
      "digest": "60d40899884bbab34eaaa4095d7f2ac1d096052057bcddd70dcbf121a93d944f",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ed7caa99a98bb723",
      "digest": "fcec6d31689a330f11ee6e30158b60f9db2954538bd4e60f487e7b5fd7012c2b",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ee7fbd950417d72f",
      "digest": "43e75dae24eaff2dfbf98bbc43162602cbcec94bf7973dacbc067a1062ba5fc2",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "82e2b3b0281982b6",
      "digest": "d288dd36ca7106f4d94aa4d1c1a1f23b8c5249d05acd9cf899f439cab34972d5",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
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
    "architectureId": "52fc86f3959b3b20",
    "latency": {
      "medianMs": 0.013179999999999999,
      "p10Ms": 0.0129936,
      "p90Ms": 0.013671999999999998,
      "intervalLowMs": 0.01311,
      "intervalHighMs": 0.01338,
      "runs": 55,
      "warmUp": 20,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013700299999999999,
      "p99Ms": 0.01395626,
      "anchorRatio": 0.7755222124154163
    },
    "error": null
  },
  {
    "architectureId": "9680a550bf7866b0",
    "latency": {
      "medianMs": 0.015172,
      "p10Ms": 0.015014,
      "p90Ms": 0.015487,
      "intervalLowMs": 0.015132,
      "intervalHighMs": 0.015233,
      "runs": 55,
      "warmUp": 6,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.017670699999999984,
      "p99Ms": 4.085637880000006,
      "anchorRatio": 0.8927331568108268
    },
    "error": null
  },
  {
    "architectureId": "ebb6f512aebdbf0a",
    "latency": {
      "medianMs": 0.014110999999999999,
      "p10Ms": 0.014027099999999999,
      "p90Ms": 0.0145631,
      "intervalLowMs": 0.014081,
      "intervalHighMs": 0.014181,
      "runs": 60,
      "warmUp": 30,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.014868999999999999,
      "p99Ms": 0.023032719999999996,
      "anchorRatio": 0.8303030303030302
    },
    "error": null
  },
  {
    "architectureId": "c9ca948c2c418ffe",
    "latency": {
      "medianMs": 0.016069,
      "p10Ms": 0.015902999999999997,
      "p90Ms": 0.0163911,
      "intervalLowMs": 0.016004,
      "intervalHighMs": 0.016124,
      "runs": 50,
      "warmUp": 18,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.016562999999999998,
      "p99Ms": 0.016685,
      "anchorRatio": 0.9455133862900853
    },
    "error": null
  },
  {
    "architectureId": "df90cfec2fa8452c",
    "latency": {
      "medianMs": 0.014752,
      "p10Ms": 0.0146054,
      "p90Ms": 0.015165,
      "intervalLowMs": 0.014681999999999999,
      "intervalHighMs": 0.014822,
      "runs": 55,
      "warmUp": 214,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.015995899999999993,
      "p99Ms": 0.047721860000000046,
      "anchorRatio": 0.8680200058840836
    },
    "error": null
  },
  {
    "architectureId": "ed7caa99a98bb723",
    "latency": {
      "medianMs": 0.022128000000000002,
      "p10Ms": 0.021908099999999996,
      "p90Ms": 0.0224831,
      "intervalLowMs": 0.022053,
      "intervalHighMs": 0.022213,
      "runs": 50,
      "warmUp": 10,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.02266005,
      "p99Ms": 0.02321162,
      "anchorRatio": 1.3020300088261254
    },
    "error": null
  },
  {
    "architectureId": "ee7fbd950417d72f",
    "latency": {
      "medianMs": 0.015472999999999999,
      "p10Ms": 0.015298999999999998,
      "p90Ms": 0.0159231,
      "intervalLowMs": 0.015423,
      "intervalHighMs": 0.015503,
      "runs": 60,
      "warmUp": 48,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.016689,
      "p99Ms": 0.02401902999999999,
      "anchorRatio": 0.9104442483083259
    },
    "error": null
  },
  {
    "architectureId": "82e2b3b0281982b6",
    "latency": {
      "medianMs": 0.017721,
      "p10Ms": 0.017392,
      "p90Ms": 0.0184271,
      "intervalLowMs": 0.017616,
      "intervalHighMs": 0.017897,
      "runs": 60,
      "warmUp": 114,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.01954649999999998,
      "p99Ms": 0.03046281999999997,
      "anchorRatio": 1.042718446601942
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '9f6e1ecb36024d7485b85339b56fcfdf', '2026-11-29 13:02:24.833142+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:29.996956+00', '2026-11-29 13:02:25.590567+00', NULL, '2026-11-29 13:02:30.790423+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/score/3/525095b1def1cd32', '1m8kpahat7d3e', 'score', 'score', 0, 'Done', 0, 0, '{
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
      0,
      0,
      1,
      1,
      1,
      1
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
      0,
      0,
      1,
      0,
      0,
      1
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
      0,
      1,
      1,
      0,
      1,
      1
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
      0,
      0,
      1,
      1,
      0,
      1
    ]
  ],
  "deviceId": "cpu-872197c3e302",
  "keepFiles": true
}', '[
  {
    "accuracy": 0.8602941176470589,
    "samples": 136,
    "modelBytes": 23968,
    "error": null,
    "digest": "f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9"
  },
  {
    "accuracy": 0.875,
    "samples": 136,
    "modelBytes": 18144,
    "error": null,
    "digest": "4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf"
  },
  {
    "accuracy": 0.8602941176470589,
    "samples": 136,
    "modelBytes": 22018,
    "error": null,
    "digest": "8efa1c78c8d6623de2059669c7074b94433618b64ad23de251b6939e965c5fee"
  },
  {
    "accuracy": 0.8676470588235294,
    "samples": 136,
    "modelBytes": 20192,
    "error": null,
    "digest": "1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7"
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '234e89e8813245cbb039d113ff7889c8', '2026-11-29 13:03:04.030074+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:09.529393+00', '2026-11-29 13:03:04.822651+00', NULL, '2026-11-29 13:03:07.009096+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/6d30a1c403faa16e', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "67097970c03e1f1c",
      "digest": "9d9d86852d53e05d2e1d575cc44f3231bae2e0b62a81925a97d193abc158a4f8",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "811ecea4342b8879",
      "digest": "9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c8ec9b2bd195de7d",
      "digest": "9966f90b8b1495e43b59434af4e2ab7834da682f224535fdb1d2edb975d54090",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "5772c18f30436c11",
      "digest": "da6a5e85afffec5788d2427a4c43f1ddd092e7f3ee690e075927f967fd238302",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "428f75f12c1455ee",
      "digest": "4022852b3591fbbaddf1e2652cfe47cc76e30e96bf56b939a2e98eb48913eedf",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "960fcc4ad28f44b8",
      "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c72b5fa0e0f84ce1",
      "digest": "0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c45ce4ed7b3cd002",
      "digest": "facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "d5826aba7a05d9b6",
      "digest": "108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "456f0d28cd33956d",
      "digest": "449e76d158f32c5d33a37c42486400a8b4f2b710ca4919f52d0993e799cc10bc",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "4fce78d5bfdb28e4",
      "digest": "4949d499f5fe69913938d3ebd316f48cd8bb49a2c33df43defa8b6844ee95d9c",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "ae8a567c7a819fae",
      "digest": "100dcd4b3722a1a2f3026fcbe561bab5ccde4dfe8031de4e779aa9cdd0f6ece0",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c9ca948c2c418ffe",
      "digest": "88f02d663b9a495812ee6d98d28421cdcd063440a5a3ccc3215ea0e2ad9cc4d2",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "0ccb1354e8447940",
      "digest": "0fd0cb52d34de9c1b8040f1f1296cc73c2029cb6243afbaeac1beb298851c5e4",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "d09301fd0b93bc67",
      "digest": "f027cb118e8ee82fec03a3e2efa8e786bb894ca57fbcfcd0539600dd2086b5a9",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "acb342af8c2eb886",
      "digest": "1719f0a32c8e3299cf8ff2895ff9008c87493c0d9def061c283e06b3162bbbf7",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
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
    "architectureId": "67097970c03e1f1c",
    "latency": {
      "medianMs": 0.009339,
      "p10Ms": 0.009234,
      "p90Ms": 0.0097929,
      "intervalLowMs": 0.009314,
      "intervalHighMs": 0.009384,
      "runs": 120,
      "warmUp": 2,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.0100055,
      "p99Ms": 0.02773467000000004,
      "anchorRatio": 0.5487074030552291
    },
    "error": null
  },
  {
    "architectureId": "811ecea4342b8879",
    "latency": {
      "medianMs": 0.013049,
      "p10Ms": 0.012948999999999999,
      "p90Ms": 0.013262999999999999,
      "intervalLowMs": 0.013009999999999999,
      "intervalHighMs": 0.01307,
      "runs": 120,
      "warmUp": 272,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013793499999999998,
      "p99Ms": 0.038497320000000064,
      "anchorRatio": 0.7666862514688602
    },
    "error": null
  },
  {
    "architectureId": "c8ec9b2bd195de7d",
    "latency": {
      "medianMs": 0.011106499999999998,
      "p10Ms": 0.0109769,
      "p90Ms": 0.011591,
      "intervalLowMs": 0.011085999999999999,
      "intervalHighMs": 0.011146,
      "runs": 120,
      "warmUp": 78,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.011689449999999999,
      "p99Ms": 0.012164699999999999,
      "anchorRatio": 0.6563155562121435
    },
    "error": null
  },
  {
    "architectureId": "5772c18f30436c11",
    "latency": {
      "medianMs": 0.0097245,
      "p10Ms": 0.009594,
      "p90Ms": 0.0099551,
      "intervalLowMs": 0.009694999999999999,
      "intervalHighMs": 0.009765,
      "runs": 120,
      "warmUp": 174,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.010473099999999997,
      "p99Ms": 3.278728880000009,
      "anchorRatio": 0.5713572267920094
    },
    "error": null
  },
  {
    "architectureId": "428f75f12c1455ee",
    "latency": {
      "medianMs": 0.012598499999999999,
      "p10Ms": 0.012488,
      "p90Ms": 0.012769999999999998,
      "intervalLowMs": 0.012568,
      "intervalHighMs": 0.012619,
      "runs": 120,
      "warmUp": 6,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.012861499999999998,
      "p99Ms": 0.012996009999999999,
      "anchorRatio": 0.7402173913043477
    },
    "error": null
  },
  {
    "architectureId": "960fcc4ad28f44b8",
    "latency": {
      "medianMs": 0.016635,
      "p10Ms": 0.0164749,
      "p90Ms": 0.01758,
      "intervalLowMs": 0.016604,
      "intervalHighMs": 0.016665,
      "runs": 120,
      "warmUp": 8,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.021162599999999976,
      "p99Ms": 0.07159736000000005,
      "anchorRatio": 0.9830107844585612
    },
    "error": null
  },
  {
    "architectureId": "c72b5fa0e0f84ce1",
    "latency": {
      "medianMs": 0.009864999999999999,
      "p10Ms": 0.009784,
      "p90Ms": 0.009977,
      "intervalLowMs": 0.009845,
      "intervalHighMs": 0.009885,
      "runs": 120,
      "warmUp": 174,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.0100755,
      "p99Ms": 0.07395574000000014,
      "anchorRatio": 0.5829516915349386
    },
    "error": null
  },
  {
    "architectureId": "c45ce4ed7b3cd002",
    "latency": {
      "medianMs": 0.0113165,
      "p10Ms": 0.011227,
      "p90Ms": 0.011618,
      "intervalLowMs": 0.011295999999999999,
      "intervalHighMs": 0.011337,
      "runs": 120,
      "warmUp": 128,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.012321149999999996,
      "p99Ms": 0.09211187000000005,
      "anchorRatio": 0.6648942420681551
    },
    "error": null
  },
  {
    "architectureId": "d5826aba7a05d9b6",
    "latency": {
      "medianMs": 0.0129045,
      "p10Ms": 0.012799,
      "p90Ms": 0.013160999999999999,
      "intervalLowMs": 0.012889,
      "intervalHighMs": 0.012929,
      "runs": 110,
      "warmUp": 4,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013332549999999999,
      "p99Ms": 0.05131454999999999,
      "anchorRatio": 0.7625646328852119
    },
    "error": null
  },
  {
    "architectureId": "456f0d28cd33956d",
    "latency": {
      "medianMs": 0.009765,
      "p10Ms": 0.0096531,
      "p90Ms": 0.010138,
      "intervalLowMs": 0.009734,
      "intervalHighMs": 0.009793999999999999,
      "runs": 110,
      "warmUp": 50,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.010350999999999999,
      "p99Ms": 0.07889188999999974,
      "anchorRatio": 0.5770423991726991
    },
    "error": null
  },
  {
    "architectureId": "4fce78d5bfdb28e4",
    "latency": {
      "medianMs": 0.024736499999999998,
      "p10Ms": 0.024505,
      "p90Ms": 0.025285099999999998,
      "intervalLowMs": 0.024676999999999998,
      "intervalHighMs": 0.024867,
      "runs": 100,
      "warmUp": 50,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.026256549999999997,
      "p99Ms": 0.02764551,
      "anchorRatio": 1.4617521051854039
    },
    "error": null
  },
  {
    "architectureId": "ae8a567c7a819fae",
    "latency": {
      "medianMs": 0.011897499999999998,
      "p10Ms": 0.011767999999999999,
      "p90Ms": 0.012219899999999999,
      "intervalLowMs": 0.011868,
      "intervalHighMs": 0.011927,
      "runs": 120,
      "warmUp": 148,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.01234205,
      "p99Ms": 0.01324801,
      "anchorRatio": 0.7030580587974589
    },
    "error": null
  },
  {
    "architectureId": "c9ca948c2c418ffe",
    "latency": {
      "medianMs": 0.016495,
      "p10Ms": 0.016234,
      "p90Ms": 0.0177971,
      "intervalLowMs": 0.016434,
      "intervalHighMs": 0.016604,
      "runs": 120,
      "warmUp": 124,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.018465,
      "p99Ms": 0.02727931000000002,
      "anchorRatio": 0.9747377751514256
    },
    "error": null
  },
  {
    "architectureId": "0ccb1354e8447940",
    "latency": {
      "medianMs": 0.009514,
      "p10Ms": 0.009423,
      "p90Ms": 0.009748,
      "intervalLowMs": 0.009493999999999999,
      "intervalHighMs": 0.009544,
      "runs": 110,
      "warmUp": 324,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.0100775,
      "p99Ms": 0.01606881,
      "anchorRatio": 0.5622100753434776
    },
    "error": null
  },
  {
    "architectureId": "d09301fd0b93bc67",
    "latency": {
      "medianMs": 0.012809,
      "p10Ms": 0.012688,
      "p90Ms": 0.012969999999999999,
      "intervalLowMs": 0.012778999999999999,
      "intervalHighMs": 0.012829,
      "runs": 120,
      "warmUp": 64,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.01305045,
      "p99Ms": 0.013189999999999999,
      "anchorRatio": 0.7525851938895417
    },
    "error": null
  },
  {
    "architectureId": "acb342af8c2eb886",
    "latency": {
      "medianMs": 0.0126985,
      "p10Ms": 0.012579,
      "p90Ms": 0.012921,
      "intervalLowMs": 0.012669,
      "intervalHighMs": 0.012728999999999999,
      "runs": 120,
      "warmUp": 76,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.01310655,
      "p99Ms": 0.041885820000000004,
      "anchorRatio": 0.7503914906189983
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '2bedc34e29ae43c69ba30a8a999a9d4c', '2026-11-29 13:03:21.578391+00', '1970-01-01 00:00:00+00', '2026-11-29 13:03:26.901311+00', '2026-11-29 13:03:22.157392+00', NULL, '2026-11-29 13:03:26.628839+00');
INSERT INTO public.work_items VALUES ('1m8kpahat7d3e/measure/c721b991af1e910a', '1m8kpahat7d3e', 'measure', 'measure:cpu', 0, 'Done', 0, 0, '{
  "models": [
    {
      "architectureId": "c72b5fa0e0f84ce1",
      "digest": "0c68607096dbfb64e7c793cd9e017297091a2ff4f673410290da89ff11586a9d",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "811ecea4342b8879",
      "digest": "9c8901bd15f0d165cb98222042538bbb8acf2618fadf368b32a0aea3761c74d6",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "c45ce4ed7b3cd002",
      "digest": "facf5e7397f910ec25d04c135b741279cdfb9ebcfea9c88c3cbccf20925da3ea",
      "inputChannels": 1,
      "resolution": 12
    },
    {
      "architectureId": "d5826aba7a05d9b6",
      "digest": "108193376f567447721dd8ae28147086272ffda2e2e8551a30a05209bde7790b",
      "inputChannels": 1,
      "resolution": 12
    }
  ],
  "anchor": {
    "architectureId": "960fcc4ad28f44b8",
    "digest": "6bb6d66f7eb45fcc04e2dc145e50cf1867e9904181a6a6b106dc565d4c28e923",
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
    "architectureId": "c72b5fa0e0f84ce1",
    "latency": {
      "medianMs": 0.0098045,
      "p10Ms": 0.009703,
      "p90Ms": 0.0103609,
      "intervalLowMs": 0.009765,
      "intervalHighMs": 0.009864999999999999,
      "runs": 60,
      "warmUp": 380,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.010452,
      "p99Ms": 0.010780499999999998,
      "anchorRatio": 0.581093495332642
    },
    "error": null
  },
  {
    "architectureId": "811ecea4342b8879",
    "latency": {
      "medianMs": 0.0131995,
      "p10Ms": 0.013076999999999998,
      "p90Ms": 0.013552,
      "intervalLowMs": 0.013158999999999999,
      "intervalHighMs": 0.01326,
      "runs": 60,
      "warmUp": 176,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013595,
      "p99Ms": 0.014695109999999997,
      "anchorRatio": 0.7823084901466885
    },
    "error": null
  },
  {
    "architectureId": "c45ce4ed7b3cd002",
    "latency": {
      "medianMs": 0.011186499999999999,
      "p10Ms": 0.0111151,
      "p90Ms": 0.011352,
      "intervalLowMs": 0.011157,
      "intervalHighMs": 0.011205999999999999,
      "runs": 60,
      "warmUp": 4,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.012018849999999985,
      "p99Ms": 0.038003799999999865,
      "anchorRatio": 0.6630019262112905
    },
    "error": null
  },
  {
    "architectureId": "d5826aba7a05d9b6",
    "latency": {
      "medianMs": 0.012809,
      "p10Ms": 0.012749,
      "p90Ms": 0.0130321,
      "intervalLowMs": 0.012789,
      "intervalHighMs": 0.012839,
      "runs": 60,
      "warmUp": 126,
      "threads": 1,
      "batch": 1,
      "deviceId": "cpu-872197c3e302",
      "p95Ms": 0.013359049999999997,
      "p99Ms": 0.03606530999999981,
      "anchorRatio": 0.7591643206400949
    },
    "error": null
  }
]', NULL, 1, 'vm-26035-6c51bbdf', '49989b1e88324937b290a795ce0e0b44', '2026-11-29 13:02:47.164065+00', '1970-01-01 00:00:00+00', '2026-11-29 13:02:52.23509+00', '2026-11-29 13:02:47.614562+00', NULL, '2026-11-29 13:02:51.672273+00');
INSERT INTO public.workers VALUES ('vm-26035-6c51bbdf', 'vm', '["search","score","measure:cpu"]', 'Serving', '2026-11-29 13:01:43.441134+00', '2026-11-29 13:11:12.832519+00');
SELECT pg_catalog.setval('hangfire.aggregatedcounter_id_seq', 6, true);
SELECT pg_catalog.setval('hangfire.counter_id_seq', 57, true);
SELECT pg_catalog.setval('hangfire.hash_id_seq', 1, false);
SELECT pg_catalog.setval('hangfire.job_id_seq', 19, true);
SELECT pg_catalog.setval('hangfire.jobparameter_id_seq', 1, false);
SELECT pg_catalog.setval('hangfire.jobqueue_id_seq', 19, true);
SELECT pg_catalog.setval('hangfire.list_id_seq', 1, false);
SELECT pg_catalog.setval('hangfire.set_id_seq', 1, false);
SELECT pg_catalog.setval('hangfire.state_id_seq', 57, true);
SELECT pg_catalog.setval('public.job_artifacts_id_seq', 71, true);
SELECT pg_catalog.setval('public.measurements_id_seq', 40, true);
SELECT pg_catalog.setval('public.predictors_id_seq', 6, true);
ALTER TABLE ONLY hangfire.aggregatedcounter
    ADD CONSTRAINT aggregatedcounter_key_key UNIQUE (key);
ALTER TABLE ONLY hangfire.aggregatedcounter
    ADD CONSTRAINT aggregatedcounter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.hash
    ADD CONSTRAINT hash_key_field_key UNIQUE (key, field);
ALTER TABLE ONLY hangfire.hash
    ADD CONSTRAINT hash_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.jobparameter
    ADD CONSTRAINT jobparameter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.jobqueue
    ADD CONSTRAINT jobqueue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.list
    ADD CONSTRAINT list_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.lock
    ADD CONSTRAINT lock_resource_key UNIQUE (resource);
ALTER TABLE ONLY hangfire.lock REPLICA IDENTITY USING INDEX lock_resource_key;
ALTER TABLE ONLY hangfire.schema
    ADD CONSTRAINT schema_pkey PRIMARY KEY (version);
ALTER TABLE ONLY hangfire.server
    ADD CONSTRAINT server_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.set
    ADD CONSTRAINT set_key_value_key UNIQUE (key, value);
ALTER TABLE ONLY hangfire.set
    ADD CONSTRAINT set_pkey PRIMARY KEY (id);
ALTER TABLE ONLY hangfire.state
    ADD CONSTRAINT state_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.job_notes
    ADD CONSTRAINT pk_job_notes PRIMARY KEY (job_id);
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
CREATE INDEX ix_hangfire_counter_expireat ON hangfire.counter USING btree (expireat);
CREATE INDEX ix_hangfire_counter_key ON hangfire.counter USING btree (key);
CREATE INDEX ix_hangfire_hash_expireat ON hangfire.hash USING btree (expireat);
CREATE INDEX ix_hangfire_job_expireat ON hangfire.job USING btree (expireat);
CREATE INDEX ix_hangfire_job_statename ON hangfire.job USING btree (statename);
CREATE INDEX ix_hangfire_job_statename_is_not_null ON hangfire.job USING btree (statename) INCLUDE (id) WHERE (statename IS NOT NULL);
CREATE INDEX ix_hangfire_jobparameter_jobidandname ON hangfire.jobparameter USING btree (jobid, name);
CREATE INDEX ix_hangfire_jobqueue_fetchedat_queue_jobid ON hangfire.jobqueue USING btree (fetchedat NULLS FIRST, queue, jobid);
CREATE INDEX ix_hangfire_jobqueue_jobidandqueue ON hangfire.jobqueue USING btree (jobid, queue);
CREATE INDEX ix_hangfire_jobqueue_queueandfetchedat ON hangfire.jobqueue USING btree (queue, fetchedat);
CREATE INDEX ix_hangfire_list_expireat ON hangfire.list USING btree (expireat);
CREATE INDEX ix_hangfire_set_expireat ON hangfire.set USING btree (expireat);
CREATE INDEX ix_hangfire_set_key_score ON hangfire.set USING btree (key, score);
CREATE INDEX ix_hangfire_state_jobid ON hangfire.state USING btree (jobid);
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
ALTER TABLE ONLY hangfire.jobparameter
    ADD CONSTRAINT jobparameter_jobid_fkey FOREIGN KEY (jobid) REFERENCES hangfire.job(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY hangfire.state
    ADD CONSTRAINT state_jobid_fkey FOREIGN KEY (jobid) REFERENCES hangfire.job(id) ON UPDATE CASCADE ON DELETE CASCADE;
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
ALTER TABLE ONLY public.job_notes
    ADD CONSTRAINT fk_job_notes_jobs_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
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
