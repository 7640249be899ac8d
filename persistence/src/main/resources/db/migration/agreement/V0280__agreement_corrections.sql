-- Corrections of typing errors in signed texts: proposed by one party, countersigned by another. Seen with the agreement,
-- written by whoever may write it; nothing is deleted, and of what was proposed only the answer is ever added.

-- The numbers in a text, with their inner marks and their per cent: a correction leaves every one of them in its place.
create function correction_numbers(words text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(regexp_replace(found.piece[1], '\s', '', 'g') order by found.place), '{}')
              from regexp_matches(words, '([0-9](?:[0-9.,:/–-]*[0-9])?(?:\s*%)?)', 'g') with ordinality as found(piece, place));

create table agreement_correction (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    field text not null check (field in ('TITLE', 'PURPOSE', 'BENEFIT', 'CONTACT_NAME', 'COMMITMENT', 'CONDITION', 'REMEDY',
                                         'CLAUSE_HEADING', 'CLAUSE_BODY')),
    position integer not null check (position >= 0),
    old_words text not null,
    new_words text not null check (length(new_words) between 1 and 4000),
    reason text not null check (length(reason) between 1 and 4000),
    paper text check (length(paper) <= 200),
    status text not null check (status in ('PROPOSED', 'COUNTERSIGNED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    counterparts uuid[] not null check (cardinality(counterparts) > 0),
    proposing_party uuid not null references organisation,
    proposed_by_account uuid not null references account,
    proposed_by text not null,
    proposed_by_organisation text not null,
    proposed_at timestamptz not null,
    answering_party uuid references organisation,
    answered_by_account uuid references account,
    answered_by text,
    answered_by_organisation text,
    answered_at timestamptz,
    answer text check (length(answer) between 1 and 4000),
    version bigint not null,
    constraint correction_changes_letters check (old_words <> new_words and abs(length(old_words) - length(new_words)) <= 10),
    constraint correction_leaves_numbers check (correction_numbers(old_words) = correction_numbers(new_words)),
    constraint correction_party_is_not_asked check (not proposing_party = any (counterparts)),
    constraint correction_answered_by_the_other_side check (status not in ('COUNTERSIGNED', 'REFUSED')
        or (answering_party is not null and answering_party = any (counterparts)
            and answered_by_account is not null and answered_by_account <> proposed_by_account)),
    constraint correction_answered check ((status = 'PROPOSED') = (answered_at is null)),
    constraint correction_refused_with_reason check ((status = 'REFUSED') = (answer is not null))
);
comment on table agreement_correction is 'Đính chính: typing errors in signed texts; keeps both what was signed and what stands now.';
create index agreement_correction_agreement on agreement_correction (agreement_id, proposed_at);
create unique index agreement_correction_one_open on agreement_correction (agreement_id, field, position) where status = 'PROPOSED';
revoke delete on agreement_correction from portal_runtime;

-- The domain's table of states; a test compares the two.
create table agreement_correction_transition (
    from_status text not null,
    to_status text not null,
    primary key (from_status, to_status)
);
insert into agreement_correction_transition values
    ('PROPOSED', 'COUNTERSIGNED'), ('PROPOSED', 'REFUSED'), ('PROPOSED', 'WITHDRAWN'), ('PROPOSED', 'LAPSED');
revoke insert, update, delete on agreement_correction_transition from portal_runtime;

create function agreement_correction_keeps_its_way() returns trigger language plpgsql as $$
begin
    if new.status in ('PROPOSED', 'COUNTERSIGNED') and not exists (
            select from agreement a where a.id = new.agreement_id and a.status in ('SIGNED', 'IN_FORCE')) then
        raise exception 'the text of agreement % is not corrected now', new.agreement_id using errcode = 'check_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.status <> 'PROPOSED' then
            raise exception 'a correction begins as a proposal, not as %', new.status using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if not exists (select from agreement_correction_transition t where t.from_status = old.status and t.to_status = new.status) then
        raise exception 'correction % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    end if;
    if (new.agreement_id, new.field, new.position, new.old_words, new.new_words, new.reason, new.paper, new.counterparts,
        new.proposing_party, new.proposed_by_account, new.proposed_by, new.proposed_by_organisation, new.proposed_at)
       is distinct from
       (old.agreement_id, old.field, old.position, old.old_words, old.new_words, old.reason, old.paper, old.counterparts,
        old.proposing_party, old.proposed_by_account, old.proposed_by, old.proposed_by_organisation, old.proposed_at) then
        raise exception 'what correction % proposes stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_correction_keeps_its_way before insert or update on agreement_correction
    for each row execute function agreement_correction_keeps_its_way();

create policy agreement_correction_read on agreement_correction for select
    using (exists (select from agreement a where a.id = agreement_id));
create policy agreement_correction_add on agreement_correction for insert
    with check (exists (select from agreement a where a.id = agreement_id
        and ((a.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (a.insiders))));
create policy agreement_correction_change on agreement_correction for update
    using (exists (select from agreement a where a.id = agreement_id
        and ((a.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (a.insiders))));
alter table agreement_correction enable row level security, force row level security;
