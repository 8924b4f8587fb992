-- What a worker's role may do, once the schema is there (after `nas migrate`):
--   CREATE ROLE nas_worker LOGIN PASSWORD '...';
--   psql -v ON_ERROR_STOP=1 -d nas -f migrations/roles/worker.sql
-- Run it again after each `nas migrate`: tables may be new. The names of the role and of the schema are the script's own; change them here if yours differ.
REVOKE CREATE ON SCHEMA public FROM nas_worker;
GRANT USAGE ON SCHEMA public TO nas_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO nas_worker;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO nas_worker;

-- Keys, what was done with them, and the schema's history belong to the service.
REVOKE ALL ON api_keys, audit, idempotency_keys FROM nas_worker;
REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM nas_worker;

-- An event is put down for its webhooks in its own transaction; where they lead is not a worker's to change.
REVOKE INSERT, UPDATE, DELETE ON webhooks FROM nas_worker;

-- Wake-up calls: any worker makes them, answers them and clears them away.
GRANT USAGE ON SCHEMA hangfire TO nas_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA hangfire TO nas_worker;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA hangfire TO nas_worker;
REVOKE INSERT, UPDATE, DELETE ON hangfire.schema FROM nas_worker;
