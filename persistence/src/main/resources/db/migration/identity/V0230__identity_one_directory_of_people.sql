-- Who works here, in one place. Everything that asks for people asks the view and the function below: whoever
-- changes what "works today" means, or who is found, changes them here and nowhere else.

create view working_person with (security_invoker = true) as
    select a.id as account_id, a.full_name, a."position", a.email,
           o.id as organisation_id, o.name as organisation_name, o.kind as organisation_kind, o.province
      from account a join organisation o on o.id = a.organisation_id
     where a.status = 'ACTIVE' and o.active;
comment on view working_person is 'Accounts that work, in bodies that work. Seen with the sight of whoever asks.';
grant select on working_person to portal_runtime;

drop function working_people(text, uuid, text, text, uuid[]);
drop function account_working(uuid[], text[], text[]);
drop function leaders_of(uuid);
drop function review_candidates(text[]);

-- Names and positions of working people are for everybody who works here; accounts themselves are not, so this takes
-- the portal's sight and gives the caller's back. Where mail goes only the portal itself and administrators learn.
-- Each criterion that is null stands for "any". Roles are those of today, a deputy's among them.
create function working_people(of_accounts uuid[], in_organisations uuid[], of_roles text[], reaching text[], in_stead_of uuid[])
    returns table (account_id uuid, full_name text, "position" text, organisation_id uuid, organisation_name text,
                   province text, email text)
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
        select w.account_id, w.full_name, w."position", w.organisation_id, w.organisation_name, w.province,
               case when knows_mail then w.email end
          from working_person w
         where (of_accounts is null or w.account_id = any (of_accounts))
           and (in_organisations is null or w.organisation_id = any (in_organisations))
           and (of_roles is null and reaching is null and in_stead_of is null or exists (
                select from account_role g
                 where g.account_id = w.account_id
                   and (of_roles is null or g.role = any (of_roles))
                   and (in_stead_of is null or g.on_behalf_of = any (in_stead_of))
                   and (reaching is null or exists (
                        select from province p
                         where p.code = any (reaching)
                           and (g.reach = 'NATION' or (g.reach = 'REGION' and g.region = p.region_code)
                                or (g.reach = 'OWN_PROVINCE' and w.province = p.code))))))
         order by w.full_name collate "vi-x-icu", w.account_id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
