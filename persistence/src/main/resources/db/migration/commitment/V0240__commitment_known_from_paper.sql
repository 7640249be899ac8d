-- What the papers of an older agreement say of a commitment's progress: one value at most, before any report.

alter table commitment_report add column from_paper boolean not null default false;
create unique index commitment_report_from_paper on commitment_report (commitment_id) where from_paper;

create function commitment_report_only_of_paper() returns trigger language plpgsql as $$
begin
    if new.from_paper and not exists (select from commitment c join agreement a on a.id = c.agreement_id
                                       where c.id = new.commitment_id and a.origin = 'ENTERED_FROM_PAPER') then
        raise exception 'commitment % has no papers from before the portal', new.commitment_id
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger commitment_report_only_of_paper before insert on commitment_report
    for each row when (new.from_paper) execute function commitment_report_only_of_paper();
