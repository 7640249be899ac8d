-- Every administrative unit the portal knows, of today and of before 1 July 2025. A unit is a code and its
-- validity: codes were given on, so neither a code nor a name alone says which unit is meant.

create extension if not exists btree_gist;

-- Old and new spelling put the tone mark of oa, oe and uy on different letters (Hoà, Hòa): compared alike.
create function geography_spelling(value text) returns text
    language sql immutable parallel safe strict
    return replace(replace(replace(replace(replace(
           replace(replace(replace(replace(replace(
           replace(replace(replace(replace(replace(lower(normalize(value, nfc)),
               'oà', 'òa'), 'oá', 'óa'), 'oả', 'ỏa'), 'oã', 'õa'), 'oạ', 'ọa'),
               'oè', 'òe'), 'oé', 'óe'), 'oẻ', 'ỏe'), 'oẽ', 'õe'), 'oẹ', 'ọe'),
               'uỳ', 'ùy'), 'uý', 'úy'), 'uỷ', 'ủy'), 'uỹ', 'ũy'), 'uỵ', 'ụy');

create table administrative_unit (
    id text primary key,
    code text not null,
    level text not null check (level in ('PROVINCE', 'COMMUNE')),
    valid_from date,
    valid_until date,
    province_id text references administrative_unit,
    former_district text,
    district_key text generated always as (
        regexp_replace(portal_unaccent(lower(former_district)), '^(quan|huyen|thi xa|thanh pho) ', '')) stored,
    check (id = code || '@' || coalesce(to_char(valid_from, 'YYYY-MM-DD'), '')),
    check ((level = 'PROVINCE') = (province_id is null)),
    check (code ~ case level when 'PROVINCE' then '^[0-9]{2}$' else '^([0-9]{5}|[0-9]{3})$' end),
    constraint one_unit_per_code_and_day
        exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on column administrative_unit.valid_from is 'Null: the first day is not known.';
comment on column administrative_unit.valid_until is 'Null: the unit still exists.';
create index administrative_unit_province on administrative_unit (province_id);
create index administrative_unit_district on administrative_unit (district_key);

create table unit_designation (
    unit_id text not null references administrative_unit,
    type text not null check (type in ('PROVINCE', 'CITY', 'WARD', 'COMMUNE', 'SPECIAL_ZONE',
                                       'TOWNSHIP', 'ISLAND_DISTRICT')),
    name text not null,
    full_name text not null,
    name_en text not null,
    valid_from date,
    valid_until date,
    name_spelling text generated always as (geography_spelling(name)) stored,
    full_spelling text generated always as (geography_spelling(full_name)) stored,
    name_key text generated always as (portal_unaccent(lower(name))) stored,
    full_key text generated always as (portal_unaccent(lower(full_name))) stored,
    constraint one_designation_per_unit_and_day
        exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table unit_designation is 'What a unit was called, and what kind of unit it was, for a span of days.';
create index unit_designation_search on unit_designation using gin (full_key gin_trgm_ops);
create index unit_designation_unit on unit_designation (unit_id);

create table unit_succession (
    predecessor_id text not null references administrative_unit,
    successor_id text not null references administrative_unit,
    extent text not null check (extent in ('FULL', 'PARTIAL')),
    effective_on date not null,
    primary key (predecessor_id, successor_id)
);
comment on table unit_succession is 'What carries a unit on; a unit that was split has a row for each part.';
create index unit_succession_successor on unit_succession (successor_id);

-- Regions. When a scheme applies is a matter of the portal's configuration, for one of the days is a setting.
create table zoning_scheme (
    code text primary key,
    legal_basis text not null
);

create table zoning_region (
    scheme text not null references zoning_scheme,
    code text not null check (code ~ '^[A-Z_0-9]{2,20}$'),
    position smallint not null,
    name text not null,
    name_en text not null,
    primary key (scheme, code)
);

create table zoning_member (
    scheme text not null,
    region_code text not null,
    unit_id text not null references administrative_unit,
    valid_from date,
    valid_until date,
    foreign key (scheme, region_code) references zoning_region,
    constraint one_region_per_scheme_unit_and_day
        exclude using gist (scheme with =, unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on column zoning_member.valid_from is 'Null: as long as the scheme and the unit; a date when a unit moves within a scheme.';
create index zoning_member_region on zoning_member (scheme, region_code);

insert into zoning_scheme (code, legal_basis) values
    ('SIX_REGIONS_OF_34', 'Nghị quyết 252/2025/QH15'),
    ('SIX_REGIONS_OF_63', 'Nghị quyết 81/2023/QH15'),
    ('KEY_ECONOMIC_REGIONS', 'Quyết định 145, 146, 148/2004/QĐ-TTg và 492/QĐ-TTg năm 2009');

insert into zoning_region (scheme, code, position, name, name_en)
select 'SIX_REGIONS_OF_34', code, position, name, name_en from region;

insert into zoning_region (scheme, code, position, name, name_en) values
    ('SIX_REGIONS_OF_63', 'TDMNPB', 1, 'Trung du và miền núi phía Bắc', 'Northern Midlands and Mountains'),
    ('SIX_REGIONS_OF_63', 'DBSH', 2, 'Đồng bằng sông Hồng', 'Red River Delta'),
    ('SIX_REGIONS_OF_63', 'BTBDHMT', 3, 'Bắc Trung Bộ và duyên hải miền Trung', 'North Central and Central Coast'),
    ('SIX_REGIONS_OF_63', 'TN', 4, 'Tây Nguyên', 'Central Highlands'),
    ('SIX_REGIONS_OF_63', 'DNB', 5, 'Đông Nam Bộ', 'Southeast'),
    ('SIX_REGIONS_OF_63', 'DBSCL', 6, 'Đồng bằng sông Cửu Long', 'Mekong Delta'),
    ('KEY_ECONOMIC_REGIONS', 'KTTD_BB', 1, 'Vùng kinh tế trọng điểm Bắc Bộ', 'Northern Key Economic Region'),
    ('KEY_ECONOMIC_REGIONS', 'KTTD_MT', 2, 'Vùng kinh tế trọng điểm miền Trung', 'Central Key Economic Region'),
    ('KEY_ECONOMIC_REGIONS', 'KTTD_PN', 3, 'Vùng kinh tế trọng điểm phía Nam', 'Southern Key Economic Region'),
    ('KEY_ECONOMIC_REGIONS', 'KTTD_DBSCL', 4, 'Vùng kinh tế trọng điểm vùng đồng bằng sông Cửu Long',
        'Mekong Delta Key Economic Region');

-- Reference data: only a migration changes it.
revoke insert, update, delete on administrative_unit, unit_designation, unit_succession,
    zoning_scheme, zoning_region, zoning_member from portal_runtime;
