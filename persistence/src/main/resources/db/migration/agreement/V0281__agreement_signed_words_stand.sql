-- No word of an approved text changes any more but by a countersigned correction that says just that. Whoever puts the old
-- words of all corrections back has the text whose hash was signed.

create function agreement_words_stand() returns trigger language plpgsql as $$
declare
    row_now jsonb := to_jsonb(new);
    was text := to_jsonb(old) ->> tg_argv[1];
    becomes text := row_now ->> tg_argv[1];
    of_agreement uuid := (row_now ->> case tg_table_name when 'agreement' then 'id' else 'agreement_id' end)::uuid;
    place integer := coalesce((row_now ->> 'position')::integer, 0);
begin
    if exists (select from agreement a where a.id = of_agreement
                  and a.status in ('APPROVED', 'SIGNED', 'IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED'))
       and not exists (select from agreement_correction c
                        where c.agreement_id = of_agreement and c.field = tg_argv[0] and c.position = place
                          and c.status = 'COUNTERSIGNED' and c.old_words = was and c.new_words = becomes) then
        raise exception 'the approved words of agreement % stand: %', of_agreement, tg_argv[0] using errcode = 'check_violation';
    end if;
    return null;
end $$;

do $$
declare
    place text[];
begin
    foreach place slice 1 in array array[
            ['agreement', 'title', 'TITLE'], ['agreement', 'purpose', 'PURPOSE'],
            ['agreement_party', 'benefit', 'BENEFIT'], ['agreement_party', 'contact_name', 'CONTACT_NAME'],
            ['agreement_commitment', 'text', 'COMMITMENT'], ['agreement_commitment', 'condition_text', 'CONDITION'],
            ['agreement_commitment', 'remedy', 'REMEDY'],
            ['agreement_clause', 'heading', 'CLAUSE_HEADING'], ['agreement_clause', 'body', 'CLAUSE_BODY']] loop
        execute format('create trigger %I after update of %I on %I for each row when (old.%2$I is distinct from new.%2$I)
                        execute function agreement_words_stand(%4$L, %2$L)',
                       place[2] || '_stands', place[2], place[1], place[3]);
    end loop;
end $$;
