-- What is checked row by row of one declaration is checked once for all rows of an import (docs/adr/0022).

create or replace function establishment_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DECLARED' then
            raise exception 'an establishment begins as declared, not as %', new.state using errcode = 'check_violation';
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
drop trigger establishment_keep_in_step on establishment;
create trigger establishment_keep_in_step before update on establishment
    for each row execute function establishment_keep_in_step();
create trigger establishment_begin before insert on establishment
    for each row when (new.import_id is null) execute function establishment_keep_in_step();

-- Whoever loads brings the mask along: a wrong one is refused, not mended.
create function establishment_be_loading() returns trigger language plpgsql as $$
begin
    if exists (select from added a
                 left join province p on p.code = a.province
                 left join exchange_import i on i.id = a.import_id and i.subject = 'establishment' and i.state = 'LOADING'
                      and (i.province is null or i.province = a.province)
                where a.import_id is not null
                  and (i.id is null or a.state <> 'ACTIVE' or a.audience <> (3 | (1::bigint << p.audience_bit)))) then
        raise exception 'no import loads these establishments' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger establishment_be_loading after insert on establishment
    referencing new table as added for each statement execute function establishment_be_loading();

-- Written only by whoever holds the import, and forgotten with it.
alter table establishment_import_row drop constraint establishment_import_row_import_id_fkey;
alter table establishment_import_row drop column name_key;
comment on column establishment_import_row.stored_version is
    'Of a record that was changed, once it was; another one shows later work. Those that were added begin at 0.';

create or replace function establishment_take_back(taken uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed integer;
begin
    if exists (select from establishment e where e.import_id = taken and e.version <> 0) then
        raise exception 'somebody has worked on what import % added', taken using errcode = 'check_violation';
    end if;
    delete from establishment_turn t using establishment e
     where e.id = t.establishment_id and e.import_id = taken;
    delete from establishment e where e.import_id = taken;
    get diagnostics removed = row_count;
    return removed;
end $$;

-- Tables come packed already.
alter table exchange_import_piece alter column content set storage external;
