-- What every context builds on: text search without accents, and who looks at the rows.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent() itself is only STABLE, so it cannot stand in an index; naming the dictionary makes it repeatable.
create function portal_unaccent(value text) returns text
    language sql immutable parallel safe strict
    return public.unaccent('public.unaccent'::regdictionary, value);

-- The sight of whoever acts, as bit masks (see Audience). Unset, and '' once a transaction has ended: nothing.
create function app_reads() returns bigint
    language sql stable parallel safe
    return coalesce(nullif(current_setting('app.reads', true), ''), '0')::bigint;

create function app_writes() returns bigint
    language sql stable parallel safe
    return coalesce(nullif(current_setting('app.writes', true), ''), '0')::bigint;

create function app_actor() returns text
    language sql stable parallel safe
    return coalesce(current_setting('app.actor', true), '');

-- The default rights of the runtime role reach Flyway's own table, which is none of its business.
revoke all on flyway_schema_history from portal_runtime;
