-- Bodies outside the provincial administration: commune committees, cooperatives, retailers, banks. Each has its seat
-- in a province; a commune committee in one commune of it, a cooperative may name its own.

alter table organisation add column commune text references administrative_unit;
comment on column organisation.commune is 'The commune, ward or special zone of the seat, as a unit: its code and the day from which it meant this one.';

alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in (
    'PROVINCIAL_COMMITTEE', 'DEPARTMENT', 'COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK',
    'REGIONAL_COUNCIL_OFFICE', 'MINISTRY'));
alter table organisation drop constraint organisation_territory_fits_kind;
alter table organisation add constraint organisation_seat_fits_kind check (
    (kind in ('REGIONAL_COUNCIL_OFFICE', 'MINISTRY')) = (province is null)
    and (kind <> 'COMMUNE_COMMITTEE' or commune is not null)
    and (kind in ('COMMUNE_COMMITTEE', 'COOPERATIVE') or commune is null)
    and (kind = 'REGIONAL_COUNCIL_OFFICE') = (region is not null)
    and (kind = 'DEPARTMENT') = (parent_id is not null));
create unique index organisation_one_committee_per_commune
    on organisation (commune) where kind = 'COMMUNE_COMMITTEE';
