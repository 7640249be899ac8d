-- A superior who is away names a deputy for some days. Seen by the portal itself (bit 0), by administrators (bit 3) and
-- by the two people; given and ended by whoever is away or an administrator.

create table delegation (
    id uuid primary key,
    principal_id uuid not null references account,
    principal_name text not null,
    deputy_id uuid not null references account,
    deputy_name text not null,
    role text not null check (role in ('PROVINCE_LEADER', 'DEPARTMENT_HEAD', 'REGIONAL_COORDINATOR')),
    first_day date not null,
    last_day date not null,
    given_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    constraint delegation_two_people check (principal_id <> deputy_id),
    constraint delegation_days check (last_day >= first_day and last_day - first_day < 180)
);
create index delegation_principal on delegation (principal_id);
create index delegation_deputy on delegation (deputy_id);

create policy delegation_read on delegation for select
    using (((select app_reads()) & 9) <> 0 or (select app_actor()) in (principal_id::text, deputy_id::text));
create policy delegation_add on delegation for insert
    with check (((select app_writes()) & 9) <> 0 or principal_id::text = (select app_actor()));
create policy delegation_change on delegation for update
    using (((select app_writes()) & 9) <> 0 or principal_id::text = (select app_actor()));
alter table delegation enable row level security, force row level security;
revoke delete on delegation from portal_runtime;

-- The roles of today, one's own and those one holds as a deputy. A deputy's lasts as long as the superior holds the role,
-- works, and works in the same organisation; whoever keeps accounts is nobody's deputy.
create view account_role with (security_invoker = true) as
    select account_id, role, reach, region, null::uuid as on_behalf_of, null::text as on_behalf_of_name
      from account_grant
    union all
    select d.deputy_id, g.role, g.reach, g.region, p.id, p.full_name
      from delegation d
      join account_grant g on g.account_id = d.principal_id and g.role = d.role
      join account p on p.id = d.principal_id and p.status = 'ACTIVE'
      join account s on s.id = d.deputy_id and s.organisation_id = p.organisation_id
     where d.revoked_at is null
       and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.first_day and d.last_day
       and not exists (select from account_grant k where k.account_id = d.deputy_id and k.role = 'ADMINISTRATOR');
comment on view account_role is 'Seen with the sight of whoever asks.';
grant select on account_role to portal_runtime;

-- As in V0103, but deputies are found as well.
create or replace function working_people(of_role text, in_organisation uuid, in_province text, for_region text, of_accounts uuid[])
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
                select from account_role g where g.account_id = a.id and g.role = of_role
                   and (for_region is null or g.region = for_region)))
         order by a.full_name collate "vi-x-icu", a.id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
