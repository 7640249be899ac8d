-- Establishments that an authority loads from a table. Such a one is confirmed from the beginning, and nothing else is: the
-- import it names must be loading at this moment, and for its province.

alter table establishment add column import_id uuid references exchange_import;
comment on column establishment.import_id is 'The import that brought it into the register; null for one that was declared.';
create index establishment_of_import on establishment (import_id) where import_id is not null;
alter table establishment alter column consented_at drop not null;
alter table establishment add constraint establishment_consent check (consented_at is not null or import_id is not null);

create or replace function establishment_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.import_id is null then
            if new.state <> 'DECLARED' then
                raise exception 'an establishment begins as declared, not as %', new.state using errcode = 'check_violation';
            end if;
        elsif new.state <> 'ACTIVE' or not exists
            (select from exchange_import i where i.id = new.import_id and i.subject = 'establishment' and i.state = 'LOADING'
                and (i.province is null or i.province = new.province)) then
            raise exception 'no import loads establishment %', new.id using errcode = 'check_violation';
        end if;
    elsif new.import_id is distinct from old.import_id then
        raise exception 'where establishment % came from stands', old.id using errcode = 'check_violation';
    elsif new.state <> old.state
        and not exists (select from establishment_transition t where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'establishment % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    elsif new.receipt <> old.receipt then
        raise exception 'the receipt of establishment % stands', old.id using errcode = 'check_violation';
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;

-- The good rows between the check and the register, and what they changed, until they cannot be undone any more.
create table establishment_import_row (
    import_id uuid not null references exchange_import,
    row_number integer not null,
    id uuid not null,
    receipt text not null,
    kind text not null,
    name text not null,
    province text not null,
    commune text not null,
    address text,
    tax_code text,
    founded_on date,
    members integer,
    size text,
    sectors text not null,
    representative text not null,
    representative_position text not null,
    phone text not null,
    email text,
    website text,
    known uuid,
    outcome text check (outcome in ('FRESH', 'CHANGED', 'SAME', 'SKIPPED')),
    before jsonb,
    stored_version bigint,
    name_key text generated always as (portal_unaccent(lower(name))) stored,
    primary key (import_id, row_number)
);
comment on column establishment_import_row.known is 'The record that the row means, when there is one.';
comment on column establishment_import_row.before is 'That record as it was before it was changed.';
comment on column establishment_import_row.stored_version is 'Of the record once it was stored; another one shows later work.';
create policy establishment_import_row_portal on establishment_import_row
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table establishment_import_row enable row level security, force row level security;

-- Taking back what an import added is the one way an establishment is deleted: while it is being undone, and as long as
-- nobody has worked on it since.
create policy establishment_take_back on establishment for delete using (((select app_writes()) & 1) <> 0
    and exists (select from exchange_import i where i.id = import_id and i.state = 'UNDOING'));
create policy establishment_turn_take_back on establishment_turn for delete using (((select app_writes()) & 1) <> 0
    and exists (select from establishment e join exchange_import i on i.id = e.import_id
                 where e.id = establishment_id and i.state = 'UNDOING'));
create function establishment_take_back(taken uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed integer;
begin
    if exists (select from establishment_import_row r join establishment e on e.id = r.id
                where r.import_id = taken and r.outcome = 'FRESH' and e.version <> r.stored_version) then
        raise exception 'somebody has worked on what import % added', taken using errcode = 'check_violation';
    end if;
    delete from establishment_turn t using establishment e
     where e.id = t.establishment_id and e.import_id = taken;
    delete from establishment e where e.import_id = taken;
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke execute on function establishment_take_back(uuid) from public;
grant execute on function establishment_take_back(uuid) to portal_runtime;
