-- Whom to tell. Asked by people who may not see the accounts of others: it takes the portal's sight, gives the caller's
-- back, and answers with nothing but ids.
create function account_working(organisations uuid[], provinces text[], roles text[]) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select distinct a.id
          from account a
          join organisation o on o.id = a.organisation_id and o.active
          join account_grant g on g.account_id = a.id and g.role = any(roles)
         where a.status = 'ACTIVE'
           and (a.organisation_id = any(organisations) or exists (
                select from province p where p.code = any(provinces)
                   and (g.reach = 'NATION' or (g.reach = 'REGION' and g.region = p.region_code)
                        or (g.reach = 'OWN_PROVINCE' and o.province = p.code))));
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
