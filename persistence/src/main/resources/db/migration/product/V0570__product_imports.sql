-- Products that an authority loads from a table: drafts of their makers, who go on with them. The import that such a one
-- names must be loading at this moment, and for the province of its maker, which is at work.

alter table product
    add column import_id uuid references exchange_import,
    add column loaded_version bigint,
    add constraint product_loaded check ((import_id is null) = (loaded_version is null));
comment on column product.import_id is 'The import that brought it; null for one that its maker entered.';
comment on column product.loaded_version is 'Its version when a table was loaded last; another one shows that its maker has gone on with it.';
create index product_of_import on product (import_id) where import_id is not null;

-- Two names are the same when they differ in nothing but case, blanks, and the letter of a syllable that bears its tone
-- ("hoà", "hòa"). Tones count: "kẹo dừa" is no "kẹo dứa".
create function product_name_core(name text) returns text language sql immutable strict parallel safe
    return trim(regexp_replace(regexp_replace(normalize(lower(name), nfd), '([\u0300\u0301\u0303\u0309\u0323])(\S*)', '\2\1', 'g'),
        '\s+', ' ', 'g'));

create or replace function product_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a product begins as a draft, not as %', new.state using errcode = 'check_violation';
        end if;
    elsif new.import_id is distinct from old.import_id then
        raise exception 'where product % came from stands', old.id using errcode = 'check_violation';
    elsif new.state <> old.state
        and not exists (select from product_transition t where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'product % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    new.audience := (select e.audience from establishment e where e.id = new.establishment_id);
    return new;
end $$;

create function product_be_loading() returns trigger language plpgsql as $$
begin
    if exists (select from added a
                 left join establishment e on e.id = a.establishment_id and e.state = 'ACTIVE'
                 left join exchange_import i on i.id = a.import_id and i.subject = 'product' and i.state = 'LOADING'
                      and (i.province is null or i.province = e.province)
                where a.import_id is not null and (i.id is null or e.id is null)) then
        raise exception 'no import loads these products' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger product_be_loading after insert on product
    referencing new table as added for each statement execute function product_be_loading();

-- The good rows between the check and the products, and what they changed, until they cannot be undone any more.
create table product_import_row (
    import_id uuid not null,
    row_number integer not null,
    id uuid not null,
    tax_code text,
    producer_name text,
    producer_province text,
    producer_commune text,
    name text not null,
    product_set integer,
    story text,
    unit text,
    monthly_capacity numeric,
    harvest text,
    packaging text,
    price_from bigint,
    price_to bigint,
    origin_province text,
    origin_commune text,
    certificate_kind text,
    certificate_number text,
    certificate_issuer text,
    certificate_expires_on date,
    makers integer,
    producer uuid,
    known uuid,
    outcome text check (outcome in ('FRESH', 'CHANGED', 'SAME', 'SKIPPED')),
    before jsonb,
    certificate_before jsonb,
    stored_version bigint,
    primary key (import_id, row_number)
);
comment on column product_import_row.makers is 'How many establishments the row may mean.';
comment on column product_import_row.producer is 'The one it means.';
comment on column product_import_row.known is 'Its product of that name, when there is one.';
comment on column product_import_row.before is 'That product as it was before it was changed.';
comment on column product_import_row.certificate_before is 'Its certificate of the kind that the row names, as it was before.';
comment on column product_import_row.stored_version is 'Of the product once it was changed; another one shows later work.';
create index product_import_row_changed on product_import_row (known) where outcome = 'CHANGED';
create policy product_import_row_portal on product_import_row
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table product_import_row enable row level security, force row level security;

-- How a maker is called, with the words for kinds of bodies as they are abbreviated.
create function product_maker_core(name text) returns text language sql immutable strict parallel safe
    return trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        ' ' || regexp_replace(portal_unaccent(lower(name)), '[^a-z0-9]+', ' ', 'g') || ' ',
        ' lien hiep hop tac xa ', ' lhhtx '), ' lien hiep htx ', ' lhhtx '), ' hop tac xa ', ' htx '), ' to hop tac ', ' tht '),
        ' cong ty ', ' cty '), ' trach nhiem huu han ', ' tnhh '), ' co phan ', ' cp '), ' mot thanh vien ', ' mtv '),
        ' ho kinh doanh ', ' hkd '));

-- Whether nobody has gone on with it since a table brought it or changed it.
create function product_is_untouched(which product) returns boolean language sql stable
    return which.version = which.loaded_version and which.state = 'DRAFT'
        and not exists (select from product_photo f where f.product_id = which.id)
        and not exists (select from product_batch b where b.product_id = which.id);

-- Taking back what an import added is the one way a product is deleted: while it is being undone, and as long as neither its
-- maker nor a later table has gone on with it.
create policy product_take_back on product for delete using (((select app_writes()) & 1) <> 0
    and exists (select from exchange_import i where i.id = import_id and i.state = 'UNDOING'));
create function product_take_back(taken uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone uuid[] := array(select p.id from product p
        where p.import_id = taken and product_is_untouched(p)
          and not exists (select from product_import_row r join exchange_import i on i.id = r.import_id
                           where r.known = p.id and r.outcome = 'CHANGED' and i.state = 'LOADED'));
    removed integer;
begin
    delete from product_certificate c where c.product_id = any (gone);
    delete from product p where p.id = any (gone);
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke execute on function product_take_back(uuid) from public;
grant execute on function product_take_back(uuid) to portal_runtime;
