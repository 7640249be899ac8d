-- Records of one body: what they have in common, which were told apart, and which were merged.

alter table establishment drop constraint establishment_state_check, add constraint establishment_state_check
    check (state in ('DECLARED', 'SENT_BACK', 'ACTIVE', 'SUSPENDED', 'DISSOLVED', 'MERGED'));
alter table establishment_turn drop constraint establishment_turn_state_check, add constraint establishment_turn_state_check
    check (state in ('DECLARED', 'SENT_BACK', 'ACTIVE', 'SUSPENDED', 'DISSOLVED', 'MERGED'));
insert into establishment_transition values
    ('DECLARED', 'MERGED'),
    ('SENT_BACK', 'MERGED'),
    ('ACTIVE', 'MERGED'),
    ('SUSPENDED', 'MERGED'),
    ('MERGED', 'DECLARED'),
    ('MERGED', 'SENT_BACK'),
    ('MERGED', 'ACTIVE'),
    ('MERGED', 'SUSPENDED');
drop index establishment_tax_code_once;
create unique index establishment_tax_code_once on establishment (tax_code) where state not in ('DISSOLVED', 'MERGED');

-- The name without tone marks, case, punctuation, and the words that say of what kind a body is.
create function establishment_name_core(name text) returns text language sql immutable strict parallel safe
    return trim(regexp_replace(regexp_replace(regexp_replace(portal_unaccent(lower(name)), '[^a-z0-9]+', ' ', 'g'),
        '\m(lien hiep hop tac xa|lien hiep htx|hop tac xa|htx|to hop tac|tht|cong ty|cty|trach nhiem huu han|tnhh|co phan|cp|'
        || 'mot thanh vien|mtv|doanh nghiep tu nhan|dntn|ho kinh doanh|hkd|co so san xuat|co so|nong nghiep|dich vu)\M', ' ', 'g'),
        ' +', ' ', 'g'));
alter table establishment
    add column name_core text generated always as (establishment_name_core(name)) stored,
    add column tax_root text generated always as (left(tax_code, 10)) stored;
comment on column establishment.tax_root is 'The ten digits that a head office and its branches share.';
create index establishment_name_core on establishment (province, name_core);
create index establishment_tax_root on establishment (tax_root);
create index establishment_phone on establishment (phone);

-- Whether whoever acts may change the record.
create function establishment_is_written(which uuid) returns boolean language sql stable
    return exists (select from establishment e where e.id = which
        and ((e.audience & (select app_writes())) <> 0 or e.commune = (select establishment_commune_acting())));

create table establishment_told_apart (
    one uuid not null references establishment,
    other uuid not null references establishment,
    reason text not null check (length(trim(reason)) > 0 and length(reason) <= 1000),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    primary key (one, other),
    check (one < other)
);
revoke update, delete on establishment_told_apart from portal_runtime;
create policy establishment_told_apart_read on establishment_told_apart for select
    using (exists (select from establishment e where e.id = one) and exists (select from establishment e where e.id = other));
create policy establishment_told_apart_add on establishment_told_apart for insert
    with check (establishment_is_written(one) and establishment_is_written(other));
alter table establishment_told_apart enable row level security, force row level security;

create table establishment_merge (
    id uuid primary key,
    survivor uuid not null references establishment,
    absorbed uuid not null references establishment,
    questions text[] not null,
    before text[] not null,
    after text[] not null,
    account uuid not null references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    undone_at timestamptz check (undone_at >= at),
    touched xid8 not null,
    check (survivor <> absorbed),
    check (cardinality(questions) = cardinality(before) and cardinality(before) = cardinality(after))
);
comment on column establishment_merge.before is 'What the survivor answered until then; forgotten once nothing can be undone.';
comment on column establishment_merge.touched is 'The transaction in which it was merged or undone: belongings pass in that one only.';
create unique index establishment_merge_standing on establishment_merge (absorbed) where undone_at is null;
create index establishment_merge_survivor on establishment_merge (survivor);

create table establishment_merge_item (
    merge_id uuid not null references establishment_merge,
    kind text not null check (length(kind) between 1 and 40),
    item uuid not null,
    primary key (merge_id, kind, item)
);
revoke delete on establishment_merge from portal_runtime;
revoke update, delete on establishment_merge_item from portal_runtime;

create function establishment_merge_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.id, new.survivor, new.absorbed, new.account, new.person, new.organisation, new.at)
                is distinct from (old.id, old.survivor, old.absorbed, old.account, old.person, old.organisation, old.at)
            or old.undone_at is not null and new.undone_at is distinct from old.undone_at then
            raise exception 'merge % stands', old.id using errcode = 'check_violation';
        end if;
        new.touched := old.touched;
        if new.undone_at is distinct from old.undone_at then
            if new.undone_at >= old.at + interval '30 days' then
                raise exception 'it is too late to undo merge %', old.id using errcode = 'check_violation';
            end if;
            new.touched := pg_current_xact_id();
        end if;
    else
        new.touched := pg_current_xact_id();
    end if;
    return new;
end $$;
create trigger establishment_merge_stands before insert or update on establishment_merge
    for each row execute function establishment_merge_stands();

create policy establishment_merge_read on establishment_merge for select
    using (exists (select from establishment e where e.id in (survivor, absorbed)
        and ((e.audience & (select app_reads())) <> 0 or e.commune = (select establishment_commune_acting()))));
create policy establishment_merge_add on establishment_merge for insert
    with check (establishment_is_written(survivor) and establishment_is_written(absorbed) and undone_at is null);
create policy establishment_merge_change on establishment_merge for update
    using (establishment_is_written(survivor) and establishment_is_written(absorbed));
alter table establishment_merge enable row level security, force row level security;
create policy establishment_merge_item_read on establishment_merge_item for select
    using (exists (select from establishment_merge m where m.id = merge_id));
create policy establishment_merge_item_add on establishment_merge_item for insert
    with check (exists (select from establishment_merge m where m.id = merge_id and m.touched = pg_current_xact_id()));
alter table establishment_merge_item enable row level security, force row level security;

-- Whether two records are being made one, or two again, at this moment, by whoever may.
create function establishment_passes(from_one uuid, to_other uuid) returns boolean language sql stable
    return exists (select from establishment_merge m where m.touched = pg_current_xact_id()
        and ((m.survivor, m.absorbed) = (to_other, from_one) and m.undone_at is null
             or (m.survivor, m.absorbed) = (from_one, to_other) and m.undone_at is not null));
create function establishment_is_passing(which uuid) returns boolean language sql stable
    return exists (select from establishment_merge m
        where m.touched = pg_current_xact_id() and which in (m.survivor, m.absorbed));

-- A product goes with its establishment, and to no other.
create function product_keeps_its_maker() returns trigger language plpgsql as $$
begin
    if new.establishment_id <> old.establishment_id and not establishment_passes(old.establishment_id, new.establishment_id) then
        raise exception 'product % keeps its maker', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger product_keeps_its_maker before update of establishment_id on product
    for each row execute function product_keeps_its_maker();
create policy product_pass on product for update
    using (establishment_is_passing(establishment_id)) with check (establishment_is_passing(establishment_id));
