-- Products. One is seen by whoever sees its establishment: the portal (bit 0), the nation (bit 1), the administration of the
-- province, the commune's committee, and its own people. It is changed by its own people and by the portal alone.

create table product (
    id uuid primary key,
    establishment_id uuid not null references establishment,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    name text not null check (length(name) between 2 and 200 and name is nfc normalized),
    product_set integer check (product_set between 1 and 999),
    added_at timestamptz not null,
    audience bigint not null,
    version bigint not null,
    name_key text generated always as (portal_unaccent(lower(name))) stored
);
comment on column product.product_set is 'Of the programme "one commune, one product"; null as long as its maker has not said.';
comment on column product.audience is 'Kept by the trigger below, from the establishment.';
create index product_establishment on product (establishment_id, added_at);
create index product_name on product using gin (name_key gin_trgm_ops);

-- Which state may follow which; the same list as ProductState.canBecome, compared by a test.
create table product_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into product_transition values
    ('DRAFT', 'PUBLISHED'),
    ('PUBLISHED', 'WITHDRAWN'),
    ('WITHDRAWN', 'PUBLISHED');
revoke insert, update, delete on product_transition from portal_runtime;

create function product_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a product begins as a draft, not as %', new.state using errcode = 'check_violation';
        end if;
    elsif new.state <> old.state
        and not exists (select from product_transition t where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'product % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    new.audience := (select e.audience from establishment e where e.id = new.establishment_id);
    return new;
end $$;
create trigger product_keep_in_step before insert or update on product
    for each row execute function product_keep_in_step();

revoke delete on product from portal_runtime;

create policy product_read on product for select
    using ((audience & (select app_reads())) <> 0
        or establishment_id = (select app_organisation())
        or exists (select from establishment e
                    where e.id = establishment_id and e.commune = (select establishment_commune_acting())));
create policy product_add on product for insert
    with check (establishment_id = (select app_organisation()) or ((select app_writes()) & 1) <> 0);
create policy product_change on product for update
    using (establishment_id = (select app_organisation()) or ((select app_writes()) & 1) <> 0);
alter table product enable row level security, force row level security;
