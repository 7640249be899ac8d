-- The register of establishments. One is seen by the portal (bit 0), the nation (bit 1), the administration of its province,
-- its commune's committee, and its own people: those of the organisation that bears its number.

create table establishment (
    id uuid primary key,
    receipt text not null unique check (receipt ~ '^[2-9A-HJ-NP-Z]{10}$'),
    state text not null check (state in ('DECLARED', 'SENT_BACK', 'ACTIVE', 'SUSPENDED', 'DISSOLVED')),
    kind text not null check (kind in ('COOPERATIVE_GROUP', 'COOPERATIVE', 'COOPERATIVE_UNION', 'ENTERPRISE', 'HOUSEHOLD',
                                       'RETAILER', 'BANK', 'INSTITUTE')),
    name text not null check (length(name) between 3 and 200 and name is nfc normalized),
    province text not null references province,
    commune text not null references administrative_unit,
    address text check (length(address) <= 200),
    tax_code text check (tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'),
    founded_on date,
    members integer check (members > 0),
    size text check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    sectors text not null check (sectors ~ '^[A-Z]+( [A-Z]+)*$'),
    representative text not null check (length(representative) between 2 and 120),
    representative_position text not null check (length(representative_position) between 2 and 120),
    phone text not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    email text check (length(email) <= 254),
    website text check (website ~ '^https?://' and length(website) <= 200),
    consented_at timestamptz not null,
    declared_at timestamptz not null,
    due_on date not null,
    audience bigint not null,
    version bigint not null,
    name_key text generated always as (portal_unaccent(lower(name))) stored,
    constraint establishment_members_of_kind check (
        (kind in ('COOPERATIVE_GROUP', 'COOPERATIVE', 'COOPERATIVE_UNION')) = (members is not null)),
    constraint establishment_size_of_kind check (size is null or kind in ('COOPERATIVE', 'COOPERATIVE_UNION')),
    constraint establishment_tax_code_of_kind check (
        (tax_code is not null or kind not in ('ENTERPRISE', 'RETAILER', 'BANK'))
        and (length(tax_code) <> 12 or kind in ('HOUSEHOLD', 'COOPERATIVE_GROUP')))
);
comment on column establishment.receipt is 'What a declarant without an account asks by.';
comment on column establishment.due_on is 'The day by which the commune answers the last declaration.';
comment on column establishment.audience is 'Kept by the trigger below, from the province.';
create unique index establishment_tax_code_once on establishment (tax_code) where state <> 'DISSOLVED';
create index establishment_name on establishment using gin (name_key gin_trgm_ops);
create index establishment_list on establishment (province, name collate "vi-x-icu", id);
create index establishment_commune on establishment (commune, name collate "vi-x-icu", id);
create index establishment_waits on establishment (due_on) where state = 'DECLARED';

create table establishment_turn (
    id uuid primary key,
    establishment_id uuid not null references establishment,
    number integer not null check (number >= 1),
    state text not null check (state in ('DECLARED', 'SENT_BACK', 'ACTIVE', 'SUSPENDED', 'DISSOLVED')),
    reason text check (length(reason) <= 1000),
    account uuid references account,
    person text,
    organisation text,
    at timestamptz not null,
    unique (establishment_id, number),
    constraint establishment_turn_by check (
        (account is null) = (person is null) and (account is null) = (organisation is null)),
    constraint establishment_turn_reasons check (state not in ('SENT_BACK', 'SUSPENDED', 'DISSOLVED') or length(trim(reason)) > 0)
);

-- Which state may follow which; the same list as EstablishmentState.after, compared by a test.
create table establishment_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into establishment_transition values
    ('DECLARED', 'ACTIVE'),
    ('DECLARED', 'SENT_BACK'),
    ('SENT_BACK', 'DECLARED'),
    ('ACTIVE', 'SUSPENDED'),
    ('SUSPENDED', 'ACTIVE'),
    ('ACTIVE', 'DISSOLVED'),
    ('SUSPENDED', 'DISSOLVED');
revoke insert, update, delete on establishment_transition from portal_runtime;

create function establishment_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DECLARED' then
            raise exception 'an establishment begins as declared, not as %', new.state using errcode = 'check_violation';
        end if;
    elsif new.state <> old.state
        and not exists (select from establishment_transition t where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'establishment % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    elsif new.receipt <> old.receipt then
        raise exception 'the receipt of establishment % stands', old.id using errcode = 'check_violation';
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;
create trigger establishment_keep_in_step before insert or update on establishment
    for each row execute function establishment_keep_in_step();

-- Declarations that are being filled in: the portal's own, and only until they are sent or given up.
create table establishment_declaration (
    id uuid primary key,
    mends uuid references establishment,
    consented_at timestamptz not null,
    touched_at timestamptz not null,
    questions text[] not null,
    answers text[] not null,
    check (cardinality(questions) = cardinality(answers))
);
create index establishment_declaration_touched on establishment_declaration (touched_at);

revoke delete on establishment from portal_runtime;
revoke update, delete on establishment_turn from portal_runtime;

-- The commune whose committee acts; null for everybody else.
create function establishment_commune_acting() returns text language sql stable parallel safe
    return (select o.commune from organisation o where o.id = app_organisation() and o.kind = 'COMMUNE_COMMITTEE');

create policy establishment_read on establishment for select
    using ((audience & (select app_reads())) <> 0 or commune = (select establishment_commune_acting())
        or id = (select app_organisation()));
create policy establishment_add on establishment for insert with check (((select app_writes()) & 1) <> 0);
create policy establishment_change on establishment for update
    using ((audience & (select app_writes())) <> 0 or commune = (select establishment_commune_acting()));
alter table establishment enable row level security, force row level security;

create policy establishment_turn_read on establishment_turn for select
    using (exists (select from establishment e where e.id = establishment_id));
create policy establishment_turn_add on establishment_turn for insert with check (exists
    (select from establishment e where e.id = establishment_id
        and ((e.audience & (select app_writes())) <> 0 or e.commune = (select establishment_commune_acting()))));
alter table establishment_turn enable row level security, force row level security;

create policy establishment_declaration_portal on establishment_declaration
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table establishment_declaration enable row level security, force row level security;
