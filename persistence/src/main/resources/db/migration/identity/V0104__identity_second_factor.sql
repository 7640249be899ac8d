-- Authenticator apps and recovery codes. Secrets are sealed with a key outside the database, codes are digests. Seen
-- and changed by their owner, by the portal itself (bit 0), which asks at sign-in, and by administrators (bit 3), who
-- may take them away.

create table second_factor (
    account_id uuid primary key references account,
    sealed text not null,
    confirmed_at timestamp with time zone,
    last_step bigint not null default 0
);
comment on column second_factor.last_step is 'The latest 30-second step whose code was used; none is taken twice.';

create table recovery_code (
    account_id uuid not null references account,
    code_digest text not null check (code_digest ~ '^[0-9a-f]{64}$'),
    used_at timestamp with time zone,
    primary key (account_id, code_digest)
);

do $$
declare
    tab text;
begin
    foreach tab in array array['second_factor', 'recovery_code'] loop
        execute format('create policy %I on %I using (((select app_reads()) & 9) <> 0 or account_id::text = (select app_actor()))
            with check (((select app_writes()) & 1) <> 0 or account_id::text = (select app_actor()))', tab || '_own', tab);
        execute format('alter table %I enable row level security, force row level security', tab);
    end loop;
end $$;
