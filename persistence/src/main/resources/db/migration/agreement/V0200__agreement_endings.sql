-- What an agreement's end leaves open is settled by a day; afterwards the coordinators decide.

alter table agreement
    add column settle_by date,
    add column settled_at timestamptz,
    add column left_at timestamptz,
    add constraint agreement_settled_after_its_end check (settle_by is null or (status in ('EXPIRED', 'TERMINATED') and settle_by >= ended_on)),
    add constraint agreement_settled_what_was_left check (settle_by is not null or (settled_at is null and left_at is null));
grant update (settle_by, settled_at, left_at) on agreement to portal_runtime;
create index agreement_settling on agreement (settle_by) where settle_by is not null and settled_at is null;
create index agreement_noticed on agreement (terminates_on) where status = 'IN_FORCE' and noticed;

-- A party that sees something left to do makes every confirmation void; the history keeps them.
grant delete on agreement_confirmation to portal_runtime;
create policy agreement_confirmation_remove on agreement_confirmation for delete using (exists (
    select from agreement a where a.id = agreement_id and a.status = 'IN_FORCE'
       and ((a.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (a.insiders))));
