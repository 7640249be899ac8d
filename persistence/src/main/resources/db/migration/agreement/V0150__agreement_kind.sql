-- What sort of document an agreement is; those there were so far were all agreements between provinces.

alter table agreement add column kind text not null default 'PROVINCIAL_AGREEMENT';
alter table agreement alter column kind drop default;
alter table agreement add constraint agreement_kind_known check (kind in (
    'PROVINCIAL_MEMORANDUM', 'PROVINCIAL_AGREEMENT', 'JOINT_PLAN', 'COUNCIL_CONCLUSION', 'SUPPLY_AGREEMENT'));
grant update (kind) on agreement to portal_runtime;
