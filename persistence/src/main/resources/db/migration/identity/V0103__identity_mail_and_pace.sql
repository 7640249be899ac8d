-- E-mail of a person, wrong passwords of late, and who works where: what sign-in, notices and panels ask.

alter table account add column email text
    check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$');
comment on column account.email is 'Shown to its owner and to administrators only.';

-- Keys are digests of a username, an address or both, so the table names nobody. Only the portal itself (bit 0) asks.
create table sign_in_failure (
    key text primary key check (key ~ '^[0-9a-f]{64}$'),
    failures integer not null check (failures > 0),
    last_at timestamp with time zone not null
);
create index sign_in_failure_age on sign_in_failure (last_at);
create policy sign_in_failure_portal on sign_in_failure
    using (((select app_reads()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table sign_in_failure enable row level security, force row level security;

-- Names and positions of working people are for everybody who works here; accounts themselves are not, so this takes
-- the portal's sight and gives the caller's back. Where mail goes only the portal itself and administrators learn.
create function working_people(of_role text, in_organisation uuid, in_province text, for_region text, of_accounts uuid[])
    returns table (account_id uuid, full_name text, "position" text, organisation_id uuid, organisation_name text, email text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    knows_mail boolean := app_reads() & 9 <> 0;
begin
    if app_reads() = 0 then
        return;
    end if;
    perform set_config('app.reads', '1', true);
    return query
        select a.id, a.full_name, a."position", o.id, o.name, case when knows_mail then a.email end
          from account a join organisation o on o.id = a.organisation_id
         where a.status = 'ACTIVE' and o.active
           and (of_accounts is null or a.id = any (of_accounts))
           and (in_organisation is null or o.id = in_organisation)
           and (in_province is null or o.province = in_province)
           and (of_role is null or exists (
                select from account_grant g where g.account_id = a.id and g.role = of_role
                   and (for_region is null or g.region = for_region)))
         order by a.full_name collate "vi-x-icu", a.id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
