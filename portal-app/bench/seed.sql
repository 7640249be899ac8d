-- The seeded data of the benchmark: the same size, the same rows. Run as superuser on a migrated, empty portal;
-- ${n} agreements, ten commitments each, 25 reports for each of those that bind. Triggers are set aside while rows are
-- made in bulk; the masks that they keep are worked out here and compared with theirs.
set session_replication_role = replica;

create temp table place as
select code, row_number() over (order by code) - 1 as i, md5('committee-' || code)::uuid as body,
       (select name from organisation o where o.id = md5('committee-' || code)::uuid) as name,
       md5('bench-account-' || code)::uuid as account, md5('bench-reviewer-' || region_code)::uuid as reviewer
  from province;

insert into account (id, username, full_name, position, organisation_id, status, password_hash, demo, version)
select account, 'bench.p' || code, 'Cán bộ đo ' || code, 'Chuyên viên', body, 'ACTIVE', (select password_hash from account where username = 'dongthap.canbo'), true, 0 from place;
insert into account_grant (account_id, role, reach) select account, 'PROVINCIAL_OFFICIAL', 'OWN_PROVINCE' from place;
insert into account (id, username, full_name, position, organisation_id, status, password_hash, demo, version)
select distinct reviewer, 'bench.r' || i, 'Điều phối đo ' || i, 'Chuyên viên', body, 'ACTIVE', (select password_hash from account where username = 'dongthap.canbo'), true, 0
  from (select distinct on (reviewer) * from place order by reviewer, i) r;

create temp table made as
select i, md5('bench-agreement-' || i)::uuid as id,
       case when i % 10 < 8 then 'IN_FORCE' when i % 10 = 8 then 'SUBMITTED' else 'NEGOTIATION' end as status,
       (i * 7) % 34 as lead, ((i * 7) % 34 + 1 + (i * 13) % 33) % 34 as second,
       case when i % 3 = 0 then ((i * 7) % 34 + 1 + (i * 13 + 5) % 33) % 34 end as third,
       date '${today}' - 400 + (i * 31) % 380 as starts,
       timestamptz '${today}' - (i * interval '7 minutes') as changed
  from generate_series(1, ${n}) i;
create unique index on made (i);
create unique index on made (id);
analyze made;

insert into agreement_party (id, agreement_id, position, organisation, name, kind, province, contact_name, benefit, answer, answered_by, answered_at)
select md5('bench-party-' || m.i || '-' || k.position)::uuid, m.id, k.position, p.body, p.name, 'PROVINCIAL_COMMITTEE', p.code, 'Người liên hệ đo',
       'Ổn định đầu ra cho sản phẩm của địa phương.', case when k.position > 0 then 'ACCEPTED' end,
       case when k.position > 0 then 'Cán bộ đo' end, case when k.position > 0 then m.changed end
  from made m cross join lateral (values (0, m.lead), (1, m.second), (2, m.third)) k(position, i) join place p on p.i = k.i;

insert into agreement (id, kind, status, title, field, purpose, starts_on, ends_on, version_hash, rounds, submitted_by_account,
                       reviewer_account, reviewer_name, approved_on, in_force_on, changed_at, version, audience, insiders, party_provinces)
select m.id, 'PROVINCIAL_AGREEMENT', m.status, 'Liên kết tiêu thụ nông sản số ' || m.i || ' giữa ' || l.name || ' và ' || s.name,
       (array['AGRICULTURE_CONSUMPTION','INDUSTRY','TRADE_PROMOTION','TOURISM'])[1 + m.i % 4],
       repeat('Hai bên phối hợp tổ chức sản xuất và tiêu thụ theo hợp đồng. ', 6), m.starts, m.starts + 1095,
       encode(sha256(convert_to('bench-' || m.i, 'UTF8')), 'hex'), 1,
       case when m.status <> 'NEGOTIATION' then l.account end,
       case when m.status = 'IN_FORCE' then l.reviewer end, case when m.status = 'IN_FORCE' then 'Điều phối đo' end,
       case when m.status = 'IN_FORCE' then m.starts - 20 end, case when m.status = 'IN_FORCE' then m.starts end,
       m.changed, 5, seen.mask, '{}',
       (select array_agg(p.province order by p.position) from agreement_party p where p.agreement_id = m.id)
  from made m join place l on l.i = m.lead join place s on s.i = m.second
 cross join lateral (select 1 | bit_or(1::bigint << p.audience_bit)
                            | case when m.status <> 'NEGOTIATION' then 2 | bit_or(1::bigint << r.audience_bit) else 0 end as mask
                       from agreement_party ap join province p on p.code = ap.province join region r on r.code = p.region_code
                      where ap.agreement_id = m.id) seen;

insert into agreement_commitment (id, agreement_id, position, text, baseline, target, unit, due_on, implementer, implementer_name,
                                  implementer_province, leader_name, leader_position, verifier, verifier_name, verifier_province)
select md5('bench-commitment-' || m.i || '-' || k)::uuid, m.id, k - 1, 'Tổ chức ' || (20 + k) || ' điểm bán nông sản đợt ' || k, 0, 20 + k,
       'điểm bán', m.starts + 90 * k, w.body, w.name, w.code, 'Lãnh đạo đo', 'Phó Giám đốc', v.body, v.name, v.code
  from made m cross join generate_series(1, 10) k
  join place w on w.i = case when k % 2 = 0 then m.lead else m.second end
  join place v on v.i = case when k % 2 = 0 then m.second else m.lead end;

insert into commitment (id, agreement_id, agreement_title, position, text, baseline, target, unit, due_on, implementer, implementer_name,
                        implementer_province, leader_name, leader_position, verifier, verifier_name, verifier_province, status, began_at,
                        claim_scope, claim_note, claimed_by_account, claimed_by, claim_prepared_at, claimed_at, claimed_in_time, answer_by,
                        outcome_value, outcome_by_account, outcome_by, outcome_at, changed_at, version, audience)
select t.id, t.agreement_id, a.title, t.position, t.text, t.baseline, t.target, t.unit, t.due_on, t.implementer, t.implementer_name,
       t.implementer_province, t.leader_name, t.leader_position, t.verifier, t.verifier_name, t.verifier_province, s.status, a.starts_on,
       case when s.claimed then 'TARGET_REACHED' end, case when s.claimed then 'Đã hoàn thành.' end,
       case when s.claimed then w.account end, case when s.claimed then 'Cán bộ đo' end,
       case when s.claimed then a.changed_at end, case when s.claimed then a.changed_at end,
       case when s.claimed then a.changed_at <= deadline_of(t.due_on) end,
       case when s.claimed then date '${today}' + 15 end,
       case when s.kept then t.target end, case when s.kept then v.account end,
       case when s.kept then 'Cán bộ đo' end, case when s.kept then a.changed_at end, a.changed_at, 3, a.audience
  from agreement_commitment t join agreement a on a.id = t.agreement_id
  join place w on w.body = t.implementer join place v on v.body = t.verifier
 cross join lateral (select t.due_on < date '${today}' - 20 as kept, t.due_on < date '${today}' - 20 or t.position = 9 as claimed,
                            case when t.due_on < date '${today}' - 20 then 'FULFILLED'
                                 when t.position = 9 then 'CLAIMED' else 'ACTIVE' end as status) s
 where a.status = 'IN_FORCE' and a.id in (select id from made);

-- What was signed: a scan for each party, its record, and the concurrences before.
insert into filed_document (id, dossier, name, type, size, sha256, filed_by_account, filed_by, filed_by_organisation, filed_at, version)
select md5('bench-scan-' || p.id)::uuid, p.agreement_id, 'Bản ký ' || p.position + 1 || '.pdf', 'PDF', 180000, md5(p.id::text) || md5('scan' || p.id::text),
       w.account, 'Cán bộ đo', p.name, a.changed_at, 0
  from agreement_party p join agreement a on a.id = p.agreement_id join made m on m.id = a.id join place w on w.body = p.organisation
 where a.status = 'IN_FORCE';
insert into agreement_signature (id, agreement_id, party, signer_name, signer_position, capacity, number, signed_on, version_hash,
                                 scan, scan_name, scan_sha256, recorded_by_account, recorded_by, recorded_at)
select md5('bench-signature-' || p.id)::uuid, p.agreement_id, p.organisation, 'Người ký đo', 'Phó Chủ tịch', 'ON_BEHALF',
       m.i || '/TT-' || p.position, a.starts_on - 3, a.version_hash, f.id, f.name, f.sha256, f.filed_by_account, f.filed_by, f.filed_at
  from agreement_party p join agreement a on a.id = p.agreement_id join made m on m.id = a.id
  join filed_document f on f.id = md5('bench-scan-' || p.id)::uuid;
insert into agreement_concurrence (agreement_id, position, party, version_hash, account, person, at)
select p.agreement_id, p.position - 1, p.organisation, a.version_hash, w.account, 'Cán bộ đo', a.changed_at
  from agreement_party p join agreement a on a.id = p.agreement_id join made m on m.id = a.id join place w on w.body = p.organisation
 where p.position > 0 and a.status <> 'NEGOTIATION';

insert into commitment_report (id, commitment_id, value, as_of, note, risk, reported_by_account, reported_by, reported_by_organisation, reported_at)
select md5(c.id || '-' || k)::uuid, c.id, least(c.target, k), c.due_on - 100 + k, 'Đã mở thêm điểm bán, đợt ' || k, 'LOW', w.account, 'Cán bộ đo',
       c.implementer_name, c.changed_at - (25 - k) * interval '3 days'
  from commitment c join made m on m.id = c.agreement_id join place w on w.body = c.implementer cross join generate_series(1, 25) k;
insert into commitment_history (commitment_id, position, turn, status, account, person, organisation, at)
select c.id, k, case when k = 0 then 'ACTIVATED' else 'REPORTED' end, 'ACTIVE', w.account, 'Cán bộ đo', c.implementer_name,
       c.changed_at - (25 - k) * interval '3 days'
  from commitment c join made m on m.id = c.agreement_id join place w on w.body = c.implementer cross join generate_series(0, 25) k;
insert into agreement_history (agreement_id, position, turn, status, account, person, organisation, at, version_hash)
select a.id, k.position, k.turn, k.status, p.account, 'Cán bộ đo', p.name, a.changed_at - (6 - k.position) * interval '1 day', a.version_hash
  from agreement a join made m on m.id = a.id join place p on p.i = m.lead
 cross join (values (0, 'DRAFTED', 'DRAFT'), (1, 'SENT_TO_PARTIES', 'NEGOTIATION'), (2, 'SUBMITTED', 'SUBMITTED'),
                    (3, 'TAKEN_UP', 'UNDER_REVIEW'), (4, 'APPROVED', 'APPROVED'), (5, 'ENTERED_INTO_FORCE', 'IN_FORCE')) k(position, turn, status)
 where k.position < 2 or (k.position = 2 and a.status <> 'NEGOTIATION') or a.status = 'IN_FORCE';

set session_replication_role = default;

select set_config('app.reads', '1', false), set_config('app.writes', '1', false);
-- Without it the planner believes the tables as empty as they were.
analyze;
select analysis_rebuild();
-- The masks above are those that the triggers would have kept.
do $$
begin
    if exists (select from (select a.* from agreement a join made m using (id) limit 200) a
                where a.audience <> agreement_audience(a.id, a.status, a.submitted_by_account is not null)
                   or a.party_provinces <> agreement_provinces(a.id)) then
        raise exception 'The masks of the made agreements are wrong';
    end if;
end $$;

-- The audit trail of every report: the canonical form of each entry, and each chain from its end on, by the rule of
-- audit_append, but as one running aggregate. verify-audit reads them like any other.
create function pg_temp.fact(value text) returns bytea language sql immutable as
$$ select case when value is null then '\x6e00000000'::bytea
               else '\x74'::bytea || int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') end $$;
create function pg_temp.link(state bytea, beginning bytea, entry bytea) returns bytea language sql immutable as
$$ select sha256(coalesce(state, beginning) || entry) $$;
create aggregate pg_temp.chained(bytea, bytea) (sfunc = pg_temp.link, stype = bytea);

with reported as (
    select r.reported_at as at, r.reported_by_account::text as account, r.reported_by_organisation as organisation,
           c.implementer_province as chain, c.id::text as subject, r.id as report
      from commitment_report r join commitment c on c.id = r.commitment_id join made m on m.id = c.agreement_id
     where ${audited}
), entries as (
    select e.*, h.hash as beginning, h.seq + row_number() over (partition by e.chain order by e.at, e.report) as seq,
           '\x01'::bytea || '\x6900000008'::bytea || int8send((extract(epoch from e.at) * 1000000)::bigint)
           || pg_temp.fact(e.account) || pg_temp.fact('Cán bộ đo') || pg_temp.fact('PROVINCIAL_OFFICIAL') || pg_temp.fact(e.organisation)
           || pg_temp.fact(e.chain) || pg_temp.fact('commitment.progress-reported') || pg_temp.fact('DONE')
           || pg_temp.fact('commitment') || pg_temp.fact(e.subject) || pg_temp.fact('ACTIVE') || pg_temp.fact('ACTIVE')
           || pg_temp.fact(null) || pg_temp.fact(null) || pg_temp.fact(null) as body
      from reported e join audit_head h on h.chain = e.chain
)
insert into audit_event (chain, seq, at, account, actor_name, role, organisation, kind, outcome, subject_kind, subject_id,
                         from_state, to_state, body, hash)
select chain, seq, at, account, 'Cán bộ đo', 'PROVINCIAL_OFFICIAL', organisation, 'commitment.progress-reported', 'DONE', 'commitment',
       subject, 'ACTIVE', 'ACTIVE', body,
       pg_temp.chained(beginning, int8send(seq) || convert_to(chain, 'UTF8') || '\x00'::bytea || body) over (partition by chain order by seq)
  from entries;
-- The heads go on in one step here, which their trigger would refuse.
alter table audit_head disable trigger only_forward;
update audit_head h set seq = e.seq, hash = e.hash
  from (select distinct on (chain) chain, seq, hash from audit_event order by chain, seq desc) e where e.chain = h.chain and e.seq > h.seq;
alter table audit_head enable always trigger only_forward;
