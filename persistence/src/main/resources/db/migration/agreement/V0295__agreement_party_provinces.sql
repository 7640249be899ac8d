-- The provinces of an agreement's parties beside the agreement, the lead's first: lists ask thousands of agreements
-- whose they are, and each look into the party table asks row-level security again. The party table is the truth,
-- triggers keep the copy; whatever changes the parties updates their agreement (agreement_party_changed).

alter table agreement add column party_provinces text[] not null default '{}';

-- As agreement_audience: with the portal's sight for the query.
create function agreement_provinces(of_agreement uuid) returns text[]
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    found text[];
begin
    perform set_config('app.reads', '1', true);
    select coalesce(array_agg(p.province::text order by p.position), '{}') into found
      from agreement_party p where p.agreement_id = of_agreement;
    perform set_config('app.reads', coalesce(reads, ''), true);
    return found;
end $$;

create function agreement_set_provinces() returns trigger language plpgsql as $$
begin
    new.party_provinces := case when tg_op = 'INSERT' then '{}' else agreement_provinces(new.id) end;
    return new;
end $$;
create trigger agreement_set_provinces before insert or update on agreement
    for each row execute function agreement_set_provinces();

alter table agreement disable trigger user;
update agreement a set party_provinces =
    (select coalesce(array_agg(p.province::text order by p.position), '{}') from agreement_party p where p.agreement_id = a.id);
alter table agreement enable trigger user;
