-- What sort of body each party was when it joined: the kind of an agreement says which sorts it needs.

alter table agreement_party add column kind text;
do $$
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update agreement_party p set kind = o.kind from organisation o where o.id = p.organisation;
    perform set_config('app.reads', '', true), set_config('app.writes', '', true);
end $$;
alter table agreement_party alter column kind set not null;
alter table agreement_party add constraint agreement_party_kind_known check (kind in (
    'PROVINCIAL_COMMITTEE', 'DEPARTMENT', 'COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK'));
