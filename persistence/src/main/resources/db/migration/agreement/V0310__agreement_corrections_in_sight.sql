-- What the corrections say of their agreement, beside the agreement: when a word of its text was last put right, which
-- corrections wait, and which parties are asked to countersign them. The register and the agreement page read it with
-- the row they read anyway. The corrections are the truth, a trigger keeps the copy; the application writes none of it.

alter table agreement
    add column corrected_at timestamptz,
    add column open_corrections uuid[] not null default '{}',
    add column correction_asked uuid[] not null default '{}';
comment on column agreement.corrected_at is 'When the last correction was countersigned; null when none ever was.';
comment on column agreement.open_corrections is 'Corrections that wait for a countersignature, oldest first.';
comment on column agreement.correction_asked is 'The parties of which one must countersign what waits.';

create function agreement_keep_corrections() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update agreement a
       set corrected_at = (select max(c.answered_at) from agreement_correction c
                            where c.agreement_id = a.id and c.status = 'COUNTERSIGNED'),
           open_corrections = array(select c.id from agreement_correction c
                                     where c.agreement_id = a.id and c.status = 'PROPOSED' order by c.proposed_at, c.id),
           correction_asked = array(select distinct party from agreement_correction c, unnest(c.counterparts) party
                                     where c.agreement_id = a.id and c.status = 'PROPOSED')
     where a.id = new.agreement_id;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger agreement_keep_corrections after insert or update of status on agreement_correction
    for each row execute function agreement_keep_corrections();

alter table agreement disable trigger user;
update agreement a
   set corrected_at = (select max(c.answered_at) from agreement_correction c
                        where c.agreement_id = a.id and c.status = 'COUNTERSIGNED'),
       open_corrections = array(select c.id from agreement_correction c
                                 where c.agreement_id = a.id and c.status = 'PROPOSED' order by c.proposed_at, c.id),
       correction_asked = array(select distinct party from agreement_correction c, unnest(c.counterparts) party
                                 where c.agreement_id = a.id and c.status = 'PROPOSED')
 where exists (select from agreement_correction c where c.agreement_id = a.id);
alter table agreement enable trigger user;
