-- Two roles for the accounts of an office: `hcc_reader` looks, `hcc_writer` adds and deletes too.
-- Run by who made the archive, and again after each new version: `psql -f roles.sql DATABASE`, or
-- `hcc-parse archive roles --db postgresql://…`. Then: CREATE ROLE an LOGIN IN ROLE hcc_reader;
DO $$
BEGIN
  IF NOT pg_has_role((SELECT nspowner FROM pg_namespace WHERE nspname = 'hcc_parse'), 'USAGE') THEN
    RAISE insufficient_privilege;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hcc_reader') THEN
    CREATE ROLE hcc_reader NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hcc_writer') THEN
    CREATE ROLE hcc_writer NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;  -- another one made them at the same moment
END
$$;
REVOKE ALL ON SCHEMA hcc_parse FROM PUBLIC;
GRANT USAGE ON SCHEMA hcc_parse TO hcc_reader, hcc_writer;
GRANT SELECT ON ALL TABLES IN SCHEMA hcc_parse TO hcc_reader, hcc_writer;
GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA hcc_parse TO hcc_writer;
ALTER DEFAULT PRIVILEGES IN SCHEMA hcc_parse GRANT SELECT ON TABLES TO hcc_reader, hcc_writer;
ALTER DEFAULT PRIVILEGES IN SCHEMA hcc_parse
  GRANT INSERT, UPDATE, DELETE ON TABLES TO hcc_writer;
