-- As in V0116 and V0161, but deputies are found as well.
create or replace function account_working(organisations uuid[], provinces text[], roles text[]) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select distinct a.id
          from account a
          join organisation o on o.id = a.organisation_id and o.active
          join account_role g on g.account_id = a.id and g.role = any(roles)
         where a.status = 'ACTIVE'
           and (a.organisation_id = any(organisations) or exists (
                select from province p where p.code = any(provinces)
                   and (g.reach = 'NATION' or (g.reach = 'REGION' and g.region = p.region_code)
                        or (g.reach = 'OWN_PROVINCE' and o.province = p.code))));
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create or replace function leaders_of(body uuid) returns table (account uuid, full_name text, "position" text, own boolean)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select a.id, a.full_name, a.position, a.organisation_id = body
          from account a
         where a.status = 'ACTIVE'
           and (a.organisation_id = body
                or a.organisation_id = (select o.parent_id from organisation o where o.id = body))
           and exists (select from account_role g where g.account_id = a.id
                          and g.role in ('PROVINCE_LEADER', 'DEPARTMENT_HEAD'))
         order by a.full_name, a.id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
