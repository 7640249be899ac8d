-- Makes the two roles of the portal and their rights in the database one is connected to. Run once, as a superuser:
--   psql -d portal -v migrator_password=… -v runtime_password=… -f create-roles.sql
\set ON_ERROR_STOP on
begin;
select 'create role portal_migrator' where not exists (select from pg_roles where rolname = 'portal_migrator') \gexec
select 'create role portal_runtime' where not exists (select from pg_roles where rolname = 'portal_runtime') \gexec
alter role portal_migrator login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit
    password :'migrator_password';
alter role portal_runtime login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit
    password :'runtime_password';

select format('alter database %I owner to portal_migrator', current_database()) \gexec
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect on database %I to portal_runtime', current_database()) \gexec
alter schema public owner to portal_migrator;
revoke all on schema public from public;
grant usage on schema public to portal_runtime;

alter default privileges for role portal_migrator revoke execute on functions from public;
alter default privileges for role portal_migrator in schema public
    grant select, insert, update, delete on tables to portal_runtime;
alter default privileges for role portal_migrator in schema public grant usage, select on sequences to portal_runtime;
alter default privileges for role portal_migrator in schema public grant execute on functions to portal_runtime;

alter role portal_runtime set statement_timeout = '5s';
alter role portal_runtime set lock_timeout = '2s';
alter role portal_runtime set idle_in_transaction_session_timeout = '10s';
alter role portal_runtime set search_path = public;
commit;
