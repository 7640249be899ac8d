-- Enterprises, households and institutes work in the portal for their products and dossiers; none is party to an agreement
-- (agreement_party keeps its own list of kinds).

alter table organisation drop constraint organisation_kind_check, add constraint organisation_kind_check check (kind in (
    'PROVINCIAL_COMMITTEE', 'DEPARTMENT', 'COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK', 'ENTERPRISE', 'HOUSEHOLD',
    'INSTITUTE', 'REGIONAL_COUNCIL_OFFICE', 'MINISTRY'));
alter table organisation drop constraint organisation_seat_fits_kind, add constraint organisation_seat_fits_kind check (
    (kind in ('REGIONAL_COUNCIL_OFFICE', 'MINISTRY')) = (province is null)
    and (kind <> 'COMMUNE_COMMITTEE' or commune is not null)
    and (kind in ('COMMUNE_COMMITTEE', 'COOPERATIVE', 'ENTERPRISE', 'HOUSEHOLD', 'INSTITUTE') or commune is null)
    and (kind = 'REGIONAL_COUNCIL_OFFICE') = (region is not null)
    and (kind = 'DEPARTMENT') = (parent_id is not null));
