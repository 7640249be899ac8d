-- An establishment that was confirmed says something else from now on: a turn of its history that leads nowhere else.

alter table establishment_turn
    add column amended text check (amended ~ '^[A-Z_]+( [A-Z_]+)*$'),
    add column former_name text check (length(former_name) between 3 and 200),
    add column since date,
    add column former_key text generated always as (portal_unaccent(lower(former_name))) stored,
    add constraint establishment_turn_amends check (amended is not null or former_name is null and since is null),
    drop constraint establishment_turn_reasons,
    add constraint establishment_turn_reasons check (
        state not in ('SENT_BACK', 'SUSPENDED', 'DISSOLVED') or length(trim(reason)) > 0 or amended is not null);
comment on column establishment_turn.amended is 'The questions that are answered otherwise since.';
comment on column establishment_turn.former_name is 'The name that it bore until then.';
create index establishment_turn_former on establishment_turn (establishment_id, number) where former_name is not null;

-- Its own people keep how it is reached, and nothing that its commune confirmed.
drop policy establishment_change on establishment;
create policy establishment_change on establishment for update
    using ((audience & (select app_writes())) <> 0 or commune = (select establishment_commune_acting())
        or id = (select app_organisation()));
create policy establishment_turn_of_its_own on establishment_turn for insert
    with check (establishment_id = (select app_organisation()) and amended is not null and former_name is null);

create function establishment_keep_registration() returns trigger language plpgsql as $$
begin
    if (old.audience & app_writes()) = 0 and old.commune is distinct from establishment_commune_acting()
        and (new.state, new.kind, new.name, new.province, new.commune, new.tax_code, new.founded_on, new.due_on, new.declared_at,
             new.account_opened_at)
            is distinct from
            (old.state, old.kind, old.name, old.province, old.commune, old.tax_code, old.founded_on, old.due_on, old.declared_at,
             old.account_opened_at) then
        raise exception 'the registration of establishment % is not for its own people to change', old.id
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger establishment_keep_registration before update on establishment
    for each row execute function establishment_keep_registration();

-- A changed address is proved anew, whoever changed it; a link to the one before it proves nothing any more.
create policy establishment_email_proof_of_amended on establishment_email_proof for insert
    with check (establishment_is_written(establishment_id) or establishment_id = (select app_organisation()));
