-- Two commitments of one agreement that changed at once published it at once, and the second met the row of the first.

create or replace function agreement_publish(of_agreement uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    perform pg_advisory_xact_lock(1890, hashtext(of_agreement::text));
    delete from published_agreement where id = of_agreement;
    insert into published_agreement
        (id, title, kind, field, purpose, starts_on, ends_on, number, signed_on, status, origin, parties, provinces, signers, commitments,
         corrections)
    select a.id, a.title, a.kind, a.field, a.purpose, a.starts_on, a.ends_on,
           (select s.number from agreement_signature s join agreement_party p on p.agreement_id = a.id and p.organisation = s.party
             where s.agreement_id = a.id and p.position = 0),
           (select max(s.signed_on) from agreement_signature s where s.agreement_id = a.id),
           a.status, a.origin,
           (select array_agg(p.name order by p.position) from agreement_party p where p.agreement_id = a.id),
           (select array_agg(distinct p.province) from agreement_party p where p.agreement_id = a.id),
           coalesce((select jsonb_agg(jsonb_build_object('party', p.name, 'name', s.signer_name, 'position', s.signer_position)
                                      order by p.position)
                       from agreement_signature s join agreement_party p on p.agreement_id = a.id and p.organisation = s.party
                      where s.agreement_id = a.id), '[]'),
           coalesce((select jsonb_agg(jsonb_build_object(
                                'text', coalesce(c.text, t.text), 'target', coalesce(c.target, t.target),
                                'unit', coalesce(c.unit, t.unit), 'dueOn', coalesce(c.due_on, t.due_on),
                                'implementer', coalesce(c.implementer_name, t.implementer_name), 'state', c.status,
                                'confirmed', c.outcome_value)
                                order by t.position nulls last, c.due_on, k.id)
                       from (select id from agreement_commitment where agreement_id = a.id
                             union select id from commitment where agreement_id = a.id) k
                       left join agreement_commitment t on t.id = k.id
                       left join commitment c on c.id = k.id), '[]'),
           coalesce((select jsonb_agg(jsonb_build_object('on', (x.answered_at at time zone 'Asia/Ho_Chi_Minh')::date,
                                'field', x.field, 'number', x.position + 1, 'before', x.old_words, 'after', x.new_words)
                                order by x.answered_at, x.id)
                       from agreement_correction x
                      where x.agreement_id = a.id and x.status = 'COUNTERSIGNED' and x.field in ('TITLE', 'PURPOSE', 'COMMITMENT')), '[]')
      from agreement a
     where a.id = of_agreement and not a.restricted
       and a.status in ('SIGNED', 'IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED');
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
