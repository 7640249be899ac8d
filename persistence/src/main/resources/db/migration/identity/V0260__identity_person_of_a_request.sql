-- Who is behind an account, with the roles of today: asked for every request, before anybody acts. One statement, which
-- takes the portal's sight for itself, so that no other has to set it before. A row for each role; one without a role
-- for somebody who holds none; nothing for whoever does not work.
create function person_of_request(of_account uuid)
    returns table (full_name text, "position" text, organisation_id uuid, organisation_name text, kind text, province text,
                   role text, on_behalf_of uuid, on_behalf_of_name text, nationwide boolean, provinces text[], audience_bit integer)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select w.full_name, w."position", w.organisation_id, w.organisation_name, w.organisation_kind, w.province,
               g.role, g.on_behalf_of, g.on_behalf_of_name,
               g.reach = 'NATION',
               case g.reach
                   when 'OWN_PROVINCE' then array[w.province]
                   when 'REGION' then (select array_agg(m.code order by m.code) from province m where m.region_code = g.region)
                   else '{}'
               end,
               (case g.reach when 'OWN_PROVINCE' then p.audience_bit when 'REGION' then r.audience_bit end)::integer
          from working_person w
          left join account_role g on g.account_id = w.account_id
          left join province p on p.code = w.province
          left join region r on r.code = g.region
         where w.account_id = of_account;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
