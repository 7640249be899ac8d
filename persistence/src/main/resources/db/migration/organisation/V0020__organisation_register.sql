-- The bodies that take part in linkage. Everybody who uses the portal may know them; only administrators keep them.

create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('PROVINCIAL_COMMITTEE', 'DEPARTMENT', 'REGIONAL_COUNCIL_OFFICE', 'MINISTRY')),
    name text not null check (length(name) between 3 and 200 and name is nfc normalized),
    name_english text check (length(name_english) <= 200),
    province text references province,
    region text references region,
    parent_id uuid references organisation,
    active boolean not null,
    version bigint not null,
    constraint organisation_territory_fits_kind check (
        (kind in ('PROVINCIAL_COMMITTEE', 'DEPARTMENT')) = (province is not null)
        and (kind = 'REGIONAL_COUNCIL_OFFICE') = (region is not null)
        and (kind = 'DEPARTMENT') = (parent_id is not null))
);
create unique index organisation_name_once_per_province
    on organisation (coalesce(province, ''), portal_unaccent(lower(name)));
create unique index organisation_one_committee_per_province
    on organisation (province) where kind = 'PROVINCIAL_COMMITTEE';
create index organisation_parent on organisation (parent_id);

-- The people's committees of today's provinces; their ids are made of the province codes, so that they are the
-- same in every installation.
insert into organisation (id, kind, name, name_english, province, active, version)
select md5('committee-' || code)::uuid,
       'PROVINCIAL_COMMITTEE',
       case
           when code = '79' then 'UBND TP. Hồ Chí Minh'
           else 'UBND ' || lower(left(full_name, 1)) || substr(full_name, 2)
       end,
       'People''s Committee of ' || name_en
           || case when full_name like 'Tỉnh %' then ' Province' when name_en like '% City' then '' else ' City' end,
       code,
       true,
       0
  from province;

create policy organisation_read on organisation for select using ((select app_reads()) <> 0);
create policy organisation_add on organisation for insert with check (((select app_writes()) & 9) <> 0);
create policy organisation_change on organisation for update using (((select app_writes()) & 9) <> 0);
alter table organisation enable row level security, force row level security;
revoke delete on organisation from portal_runtime;
